import { useText } from '../../i18n/text';
import { capped } from '../../model/profile/capped';
import type { Absence } from '../facts/Fact';
import styles from './Factsheet.module.css';

/** So many entries of a list have room on a factsheet. */
const LIMIT = 8;

interface CappedListProps {
  readonly title: string;
  readonly items: readonly string[];
  /** What it means that there is none. */
  readonly absence: Absence;
}

/** Facts under a heading; of a long list the first, and how many more the link shows. */
export function CappedList({ title, items, absence }: CappedListProps) {
  const t = useText();
  const { shown, more } = capped(items, LIMIT);
  return (
    <div className={styles.fact}>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className={styles.absent}>{t(`profile.${absence}`)}</p>
      ) : (
        <ul>
          {shown.map((item) => (
            <li key={item}>{item}</li>
          ))}
          {more > 0 && <li>{t('print.more', { count: more })}</li>}
        </ul>
      )}
    </div>
  );
}
