import { type ReactNode, useId } from 'react';
import styles from './ChartSection.module.css';

interface ChartSectionProps {
  /** Where the links at the top of the page lead. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A section of the charts page: a heading over its chart. */
export function ChartSection({ id, title, children }: ChartSectionProps) {
  const heading = useId();
  return (
    <section id={id} tabIndex={-1} className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}
