import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { type AgeRow, ageTotal } from '../../model/profile/ageRows';
import styles from './AgeTable.module.css';
import { useAgeLabel } from './useAgeLabel';

interface AgeTableProps {
  readonly label: string;
  /** From the top of the table to its foot. */
  readonly rows: readonly AgeRow[];
}

/** Persons by age and sex; bars on both sides of the ages draw the pyramid that the numbers tell. */
export function AgeTable({ label, rows }: AgeTableProps) {
  const t = useText();
  const format = useFormat();
  const labelOf = useAgeLabel();
  const longest = Math.max(1, ...rows.flatMap(({ male, female }) => [male ?? 0, female ?? 0]));
  const total = (sex: 'male' | 'female') => {
    const sum = ageTotal(rows, sex);
    return sum === null ? t('measure.notAvailable') : format.number(sum);
  };
  return (
    <table className={styles.ages} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('profile.ages.men')}</th>
          <th scope="col">{t('profile.ages.age')}</th>
          <th scope="col">{t('profile.ages.women')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.group}>
            <AgeCell persons={row.male} longest={longest} />
            <th scope="row">{labelOf(row.range)}</th>
            <AgeCell persons={row.female} longest={longest} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{total('male')}</td>
          <th scope="row">{t('profile.ages.total')}</th>
          <td>{total('female')}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function AgeCell({ persons, longest }: { persons: number | null; longest: number }) {
  const t = useText();
  const format = useFormat();
  if (persons === null) return <td className={styles.absent}>{t('measure.notAvailable')}</td>;
  return (
    <td>
      <span className={styles.cell}>
        <span>{format.number(persons)}</span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={{ width: `${(persons / longest) * 100}%` }} />
        </span>
      </span>
    </td>
  );
}
