import type { ReactNode } from 'react';
import styles from './ScrollEdges.module.css';
import { scrollEdges } from './scrollEdges';

interface ScrollBoxProps {
  /** Names what scrolls. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** What is wider than its place, mostly a table: scrolls in itself, by keyboard too, and shows that it does. */
export function ScrollBox({ label, className = '', children }: ScrollBoxProps) {
  return (
    <section
      ref={scrollEdges}
      className={`${className} ${styles.edges}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
    >
      {children}
    </section>
  );
}
