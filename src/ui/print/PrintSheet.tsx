import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import styles from './PrintSheet.module.css';
import { type SheetKind, useSheetPlace } from './useSheetPlace';

interface PrintSheetProps {
  readonly paper: 'portrait' | 'landscape';
  readonly title: string;
  /** What stands below the title. */
  readonly head?: ReactNode;
  readonly children?: ReactNode;
  /** Sources and remarks; the day and the link follow them. */
  readonly notes?: ReactNode;
  readonly kind?: SheetKind;
}

/**
 * What goes on paper instead of the page: in light colours whatever the screen shows, with the atlas's
 * name at the top, and sources, day and link at the end. On the screen nobody sees it.
 */
export function PrintSheet({
  paper,
  title,
  head,
  children,
  notes,
  kind = 'sheet',
}: PrintSheetProps) {
  const t = useText();
  const format = useFormat();
  const place = useSheetPlace(kind);
  return createPortal(
    <article className={`always-light ${styles.sheet} ${styles[paper]}`}>
      <header className={styles.header}>
        <p className={styles.brand}>
          <strong>{t('app.name')}</strong> {t('app.tagline')}
        </p>
        <h1>{title}</h1>
        {head}
      </header>
      {children}
      <footer className={styles.footer}>
        {notes}
        <p className={styles.link}>
          {t('print.made', { date: format.date(new Date()), link: location.href })}
        </p>
      </footer>
    </article>,
    place,
  );
}
