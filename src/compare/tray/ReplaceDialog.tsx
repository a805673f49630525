import { useId, useRef } from 'react';
import { useComparison } from '../../data/ComparisonProvider';
import { useText } from '../../i18n/text';
import { COMPARISON_LIMIT, type ComparedCode } from '../../model/view';
import { Button } from '../../ui/Button';
import { ModalDialog } from '../../ui/dialog/ModalDialog';
import { PlaceMark } from '../PlaceMark';
import { useComparedName } from '../useComparedName';
import styles from './ReplaceDialog.module.css';

/** Says why a seventh territory is refused and asks which one it may replace. Focus goes back where it came from. */
export function ReplaceDialog({ newcomer }: { readonly newcomer: ComparedCode }) {
  const t = useText();
  const id = useId();
  const nameOf = useComparedName();
  const { placed, replace, dismiss } = useComparison();
  const chosen = useRef<ComparedCode | null>(null);
  return (
    <ModalDialog
      title={t('compare.full', { limit: COMPARISON_LIMIT })}
      describedBy={id}
      className={styles.dialog}
      // A dialog that closes gives the focus back; only then may it go.
      onClose={() => (chosen.current === null ? dismiss() : replace(chosen.current))}
    >
      {(close) => (
        <>
          <p id={id}>{t('compare.full.question', { name: nameOf(newcomer) })}</p>
          <ul className={styles.list}>
            {placed.map(({ code, place }) => (
              <li key={code}>
                <button
                  type="button"
                  className={styles.choice}
                  onClick={() => {
                    chosen.current = code;
                    close();
                  }}
                >
                  <span className="visually-hidden">{t('compare.replace')}</span>{' '}
                  <PlaceMark place={place} />
                  <span>{nameOf(code)}</span> <span className={styles.code}>{code}</span>
                </button>
              </li>
            ))}
          </ul>
          <Button onClick={close}>{t('compare.keep')}</Button>
        </>
      )}
    </ModalDialog>
  );
}
