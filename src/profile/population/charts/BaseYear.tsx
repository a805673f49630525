import { useText } from '../../../i18n/text';
import styles from './charts.module.css';

interface BaseYearProps {
  readonly years: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
}

/** The year that an index starts from: one in which all that is drawn has a value. */
export function BaseYear({ years, value, onChange }: BaseYearProps) {
  const t = useText();
  return (
    <label className={styles.field}>
      {t('population.base')}
      <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((year) => (
          <option key={year}>{year}</option>
        ))}
      </select>
    </label>
  );
}
