import type { ReactNode } from 'react';
import styles from './InfoFrame.module.css';

interface InfoSectionProps {
  /** The fragment of its address. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One section of a page, which links lead to by its id. */
export function InfoSection({ id, title, children }: InfoSectionProps) {
  return (
    <section id={id} className={styles.section}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
