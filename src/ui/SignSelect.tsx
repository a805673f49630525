import type { ReactNode } from 'react';
import styles from './SignSelect.module.css';

interface SignSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Drawn in lines on a field of 20 by 20. */
  readonly sign: ReactNode;
  /** The options. */
  readonly children: ReactNode;
}

/** A choice that is seldom made and takes little room: the browser's own list, laid over a sign for it. */
export function SignSelect({ label, value, onChange, sign, children }: SignSelectProps) {
  return (
    <span className={styles.control} title={label}>
      <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
        {sign}
      </svg>
      <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </span>
  );
}
