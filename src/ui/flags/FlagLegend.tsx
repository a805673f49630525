import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import { InfoButton } from '../help/InfoButton';
import styles from './Flag.module.css';

interface FlagLegendProps {
  readonly letters: readonly string[];
  /** Offers to explain what flags are; the help itself need not. */
  readonly isExplained?: boolean;
}

/** What the flags in use mean, readable without a pointer. */
export function FlagLegend({ letters, isExplained = true }: FlagLegendProps) {
  const t = useText();
  const meaningOf = useFlagText();
  if (letters.length === 0) return null;
  return (
    <div className={styles.legend}>
      <dl className={styles.legend} aria-label={t('flag.legend')}>
        {letters.map((letter) => (
          <div key={letter}>
            <dt>{letter}</dt> <dd>{meaningOf(letter)}</dd>
          </div>
        ))}
      </dl>
      {isExplained && <InfoButton term="flags" />}
    </div>
  );
}
