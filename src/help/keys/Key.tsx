import type { ReactNode } from 'react';
import styles from './Key.module.css';

/** Keys side by side, each with its words. */
export function Keys({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.keys}>{children}</ul>;
}

interface KeyProps {
  readonly label: string;
  /** In units of the drawing, which is 28 high; one unit is a pixel. */
  readonly width?: number;
  /** Parts of an SVG. */
  readonly children: ReactNode;
}

/** A sign of the map as it looks there, with what it means beside it. */
export function Key({ label, width = 44, children }: KeyProps) {
  return (
    <li className={styles.key}>
      <svg width={width} height={28} viewBox={`0 0 ${width} 28`} aria-hidden>
        {children}
      </svg>
      <span>{label}</span>
    </li>
  );
}
