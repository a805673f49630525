import { useRef } from 'react';
import { useComparison } from '../../data/ComparisonProvider';
import compareWords from '../../i18n/en/compare.json';
import { useText, withWords } from '../../i18n/text';
import type { ComparedCode } from '../../model/view';
import { Button } from '../../ui/Button';
import { PlaceMark } from '../PlaceMark';
import { useComparedName } from '../useComparedName';
import styles from './ComparisonTray.module.css';
import { ReplaceDialog } from './ReplaceDialog';

/** What is compared, in one line below the answer, and what becomes of a seventh territory. */
export const ComparisonTray = withWords([compareWords], Tray);

function Tray() {
  const t = useText();
  const nameOf = useComparedName();
  const { placed, toggle, clear, open, newcomer } = useComparison();
  const tray = useRef<HTMLElement>(null);
  // The button that was pressed goes: whoever used it goes on beside it, or at the main view.
  const leave = (isLast: boolean) => {
    const next = isLast ? tray.current?.closest('main') : tray.current?.querySelector('button');
    next?.focus({ preventScroll: true });
  };
  const remove = (code: ComparedCode) => {
    leave(placed.length === 1);
    toggle(code);
  };
  if (placed.length === 0) return null;
  return (
    <section ref={tray} className={styles.tray} aria-label={t('compare.tray')}>
      <Button className={styles.open} onClick={open}>
        {t('compare.open')}
      </Button>
      <ul className={styles.list}>
        {placed.map(({ code, place }) => (
          <li key={code} className={styles.chip}>
            <PlaceMark place={place} />
            <span className={styles.name} title={nameOf(code)}>
              {nameOf(code)}
            </span>
            <button
              type="button"
              className={styles.remove}
              aria-label={t('compare.remove', { name: nameOf(code) })}
              title={t('compare.remove', { name: nameOf(code) })}
              onClick={() => remove(code)}
            >
              <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
                <path d="M1 1l8 8M9 1L1 9" stroke="currentColor" strokeWidth="1.5" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <Button
        className={styles.clear}
        aria-label={t('compare.clear')}
        onClick={() => {
          leave(true);
          clear();
        }}
      >
        {t('compare.clear.short')}
      </Button>
      {newcomer !== null && <ReplaceDialog newcomer={newcomer} />}
    </section>
  );
}
