import { useEffect, useId, useRef } from 'react';
import { useComparison } from '../../data/ComparisonProvider';
import { useText } from '../../i18n/text';
import { COMPARISON_LIMIT, type ComparedCode } from '../../model/view';
import { Button } from '../../ui/Button';
import { PlaceMark } from '../PlaceMark';
import { useComparedName } from '../useComparedName';
import styles from './ReplaceDialog.module.css';

/** Says why a seventh territory is refused and asks which one it may replace. Focus goes back where it came from. */
export function ReplaceDialog({ newcomer }: { readonly newcomer: ComparedCode }) {
  const t = useText();
  const id = useId();
  const nameOf = useComparedName();
  const { placed, replace, dismiss } = useComparison();
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = useRef<ComparedCode | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // A dialog that closes gives the focus back; only then may it go.
  const close = (code: ComparedCode | null) => {
    chosen.current = code;
    dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={() => (chosen.current === null ? dismiss() : replace(chosen.current))}
      onKeyDown={(event) => {
        // It closes this dialog, and not the profile behind it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <h2 id={`${id}-title`}>{t('compare.full', { limit: COMPARISON_LIMIT })}</h2>
      <p id={`${id}-text`}>{t('compare.full.question', { name: nameOf(newcomer) })}</p>
      <ul className={styles.list}>
        {placed.map(({ code, place }) => (
          <li key={code}>
            <button
              type="button"
              className={styles.choice}
              aria-label={t('compare.replace', { name: nameOf(code), place })}
              onClick={() => close(code)}
            >
              <PlaceMark place={place} />
              <span>{nameOf(code)}</span>
              <span className={styles.code}>{code}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button onClick={() => close(null)}>{t('compare.keep')}</Button>
    </dialog>
  );
}
