import type { ReactNode } from 'react';
import { useText } from '../../i18n/text';
import { Button } from '../Button';
import type { Detent } from './detents';
import styles from './Sheet.module.css';

interface SheetBarProps {
  readonly name: string;
  readonly detent: Detent;
  readonly onStep: (step: 1 | -1) => void;
  readonly children: ReactNode;
}

/** The top of a sheet: what it is dragged by, and the buttons that do the same. */
export function SheetBar({ name, detent, onStep, children }: SheetBarProps) {
  const t = useText();
  const step = (way: 1 | -1, end: Detent) => ({
    className: styles.step,
    // Not disabled: the button keeps the focus of whoever has just used it.
    'aria-disabled': detent === end,
    onClick: () => onStep(way),
  });
  return (
    <section className={styles.bar} data-sheet-bar aria-label={t('sheet.bar', { name })}>
      <span className={styles.grip} aria-hidden />
      {children}
      <div className={styles.steps}>
        <Button isIcon aria-label={t('sheet.reduce', { name })} {...step(-1, 'peek')}>
          <Chevron path="M3 6l5 5 5-5" />
        </Button>
        <Button isIcon aria-label={t('sheet.enlarge', { name })} {...step(1, 'full')}>
          <Chevron path="M3 10l5-5 5 5" />
        </Button>
      </div>
    </section>
  );
}

function Chevron({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
