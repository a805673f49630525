import { useText } from '../../i18n/text';
import type { YearPoint } from '../../model/series/points';
import type { ChartSeries } from '../chartInfo';
import { Marker } from '../Marker';
import styles from './TrendTooltip.module.css';

interface TrendTooltipProps {
  readonly series: readonly ChartSeries[];
  /** One point a series, all of the same year. */
  readonly points: readonly (YearPoint | undefined)[];
  readonly year: number;
  /** The series that the keyboard stands on; null for the pointer, which stands on none. */
  readonly active: number | null;
  readonly value: (value: number, decimals: number) => string;
}

/** All values of one year, each with the mark of its series and its flags. */
export function TrendTooltip({ series, points, year, active, value }: TrendTooltipProps) {
  const t = useText();
  return (
    <div className={styles.tooltip}>
      <p className={styles.year}>{year}</p>
      {series.map(({ id, name, look, decimals }, i) => {
        const observation = points[i]?.observation;
        return (
          <p key={id} className={styles.line} data-active={i === active}>
            <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <Marker look={look} x={0} y={0} radius={4} />
            </svg>
            <span>{name}</span>
            <span className={styles.value}>
              {observation ? value(observation.value, decimals) : t('charts.notAvailable')}
              {observation?.flags && <span className={styles.flags}>{observation.flags}</span>}
            </span>
          </p>
        );
      })}
    </div>
  );
}
