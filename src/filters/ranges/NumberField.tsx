import { useState } from 'react';
import styles from './Ranges.module.css';

interface NumberFieldProps {
  /** What stands over it; the name says of what. */
  readonly label: string;
  readonly name: string;
  readonly value: number | null;
  /** The end of the scale, which stands there while the end is open. */
  readonly placeholder: number;
  readonly decimals: number;
  /** Null: emptied, an open end. */
  readonly onValue: (value: number | null) => void;
}

/** One end of a range to be typed: it counts with Enter, or when the field is left. */
export function NumberField({
  label,
  name,
  value,
  placeholder,
  decimals,
  onValue,
}: NumberFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed === null) return;
    setTyped(null);
    onValue(typed === '' ? null : Number(typed));
  };
  return (
    <label className={styles.number}>
      <span aria-hidden>{label}</span>
      <input
        type="number"
        inputMode="decimal"
        step={10 ** -decimals}
        aria-label={name}
        placeholder={placeholder.toFixed(decimals)}
        value={typed ?? value ?? ''}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
        onBlur={commit}
      />
    </label>
  );
}
