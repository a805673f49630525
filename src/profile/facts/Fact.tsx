import { useText } from '../../i18n/text';
import styles from '../facts.module.css';

/** What an empty place in a profile means: the page does not tell, or the stored page is cut. */
export type Absence = 'notReported' | 'notSeen';

interface FactListProps {
  readonly items: readonly string[];
  readonly absence: Absence;
  /** Tells the language of an item; undefined for that of the page. */
  readonly languageOf?: (item: string) => string | undefined;
}

/** Facts as a list; an empty one says why. */
export function FactList({ items, absence, languageOf }: FactListProps) {
  const t = useText();
  if (items.length === 0) return <p className={styles.absent}>{t(`profile.${absence}`)}</p>;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item} lang={languageOf?.(item)}>
          {item}
        </li>
      ))}
    </ul>
  );
}

interface FactPairProps {
  readonly label: string;
  /** Null is never a "no". */
  readonly value: boolean | null;
  readonly absence: Absence;
}

/** A question of a description list with its yes, no or not reported. */
export function FactPair({ label, value, absence }: FactPairProps) {
  const t = useText();
  return (
    <>
      <dt>{label}</dt>
      {value === null ? (
        <dd className={styles.absent}>{t(`profile.${absence}`)}</dd>
      ) : (
        <dd>{t(value ? 'profile.yes' : 'profile.no')}</dd>
      )}
    </>
  );
}
