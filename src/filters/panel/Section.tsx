import { type ReactNode, useId, useState } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  readonly title: string;
  /** What is set in it, in short; empty if nothing is. */
  readonly set: string;
  readonly isOpenAtFirst: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that opens and closes: the group of its title. What is set in it shows either way. */
export function Section({ title, set, isOpenAtFirst, children }: SectionProps) {
  const titleId = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      className={styles.section}
      aria-labelledby={titleId}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span id={titleId} className={styles.title}>
          {title}
        </span>
        <span className={styles.set} title={set}>
          {set}
        </span>
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
