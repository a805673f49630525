import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';
import { Count } from './Count';

interface ChoiceProps {
  readonly kind?: 'checkbox' | 'radio';
  /** Radios of one name exclude each other. */
  readonly name?: string;
  readonly label: string;
  /** Beside the label: a code. */
  readonly detail?: ReactNode;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One thing to choose, with the regions that choosing it would give. It stays to be chosen where that is none. */
export function Choice({
  kind = 'checkbox',
  name,
  label,
  detail,
  count,
  isChosen,
  onChoose,
}: ChoiceProps) {
  const id = useId();
  return (
    <label className={styles.choice} data-empty={count === 0}>
      <input
        type={kind}
        name={name}
        checked={isChosen}
        aria-labelledby={`${id}label`}
        aria-describedby={`${id}count`}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span className={styles.label}>
        {detail}
        <span id={`${id}label`}>{label}</span>
      </span>
      <Count id={`${id}count`} count={count} />
    </label>
  );
}
