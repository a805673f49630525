import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import styles from './PrintSheet.module.css';

interface PrintSheetProps {
  readonly paper: 'portrait' | 'landscape';
  readonly title: string;
  /** What stands below the title. */
  readonly head?: ReactNode;
  readonly children?: ReactNode;
  /** Sources and remarks; the day and the link follow them. */
  readonly notes?: ReactNode;
  /** The page itself is printed below the sheet's head, instead of going away for it. */
  readonly isBesidePage?: boolean;
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
  isBesidePage = false,
}: PrintSheetProps) {
  const t = useText();
  const format = useFormat();
  return createPortal(
    <article
      className={`${styles.sheet} ${styles[paper]}`}
      data-print={isBesidePage ? 'head' : 'sheet'}
    >
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
          {t('print.made', { date: format.day(new Date()), link: location.href })}
        </p>
      </footer>
    </article>,
    document.body,
  );
}
