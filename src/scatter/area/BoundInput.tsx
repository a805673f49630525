import { useState } from 'react';
import { readBound } from '../../model/scatter/area';
import styles from './AreaPanel.module.css';

interface BoundInputProps {
  /** As it stands before the field. */
  readonly label: string;
  /** With the axis that it belongs to. */
  readonly name: string;
  readonly bound: number | null;
  readonly onBound: (bound: number | null) => void;
}

/** A bound as a number that can be typed; what is no number is marked and changes nothing. */
export function BoundInput({ label, name, bound, onBound }: BoundInputProps) {
  // While it is typed, a text can be on its way to a number.
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string) => {
    setDraft(text);
    const read = readBound(text);
    if (read !== undefined) onBound(read);
  };
  return (
    <label className={styles.bound}>
      <span aria-hidden="true">{label}</span>
      <input
        inputMode="decimal"
        aria-label={name}
        aria-invalid={draft !== null && readBound(draft) === undefined}
        value={draft ?? bound ?? ''}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setDraft(null)}
      />
    </label>
  );
}
