import type { ReactNode } from 'react';
import styles from './Legend.module.css';

interface FoldedProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the legend that is folded away; once it is open, the legend scrolls to it. */
export function Folded({ title, children }: FoldedProps) {
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary>{title}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
