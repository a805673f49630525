import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import styles from './Flag.module.css';

/** What the flags in use mean, readable without a pointer. */
export function FlagLegend({ letters }: { readonly letters: readonly string[] }) {
  const t = useText();
  const meaningOf = useFlagText();
  if (letters.length === 0) return null;
  return (
    <dl className={styles.legend} aria-label={t('flag.legend')}>
      {letters.map((letter) => (
        <div key={letter}>
          <dt>{letter}</dt> <dd>{meaningOf(letter)}</dd>
        </div>
      ))}
    </dl>
  );
}
