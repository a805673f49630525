import { useText } from '../../i18n/text';
import type { Figure } from '../../model/profile/figure';
import { FigureRow } from './FigureRow';
import styles from './FigureTable.module.css';

/** Figures under a common heading; the heading may be left out. */
export interface FigureGroup {
  readonly title: string | null;
  readonly figures: readonly Figure[];
}

interface FigureTableProps {
  readonly label: string;
  readonly groups: readonly FigureGroup[];
}

/** Figures as a table: value with flag and year, rank, and source. */
export function FigureTable({ label, groups }: FigureTableProps) {
  const t = useText();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('measure.indicator')}</th>
          <th scope="col" className={styles.number}>
            {t('measure.value')}
          </th>
          <th scope="col" className={styles.number}>
            {t('measure.rank')}
          </th>
        </tr>
      </thead>
      {groups.map(({ title, figures }) => (
        <tbody key={title}>
          {title && (
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.group}>
                {title}
              </th>
            </tr>
          )}
          {figures.map((figure) => (
            <FigureRow key={figure.measure} figure={figure} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
