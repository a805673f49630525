import { scaleLinear } from 'd3-scale';
import { REGION_LOOK } from '../../charts/looks';
import { useFormat } from '../../i18n/format';
import type { Observation } from '../../model/dataset/observation';
import { valueAxis, yearTicks } from '../../model/series/axis';
import { linePath } from '../../model/series/linePath';
import { spanOf } from '../../model/series/points';
import styles from './Factsheet.module.css';

interface PrintTrendProps {
  /** At least one, oldest first. */
  readonly observations: readonly Observation[];
  readonly decimals: number;
}

const [WIDTH, HEIGHT] = [400, 312];
const [LEFT, RIGHT, TOP, FOOT] = [70, 14, 16, 24];

/** A series over the years that stands still: a missing year is a gap, and the last value is written. */
export function PrintTrend({ observations, decimals }: PrintTrendProps) {
  const format = useFormat();
  const span = spanOf([observations]);
  const last = observations.at(-1);
  if (!span || !last) return null;
  const { domain, ticks } = valueAxis(
    observations.map(({ value }) => value),
    'zero',
  );
  const [first, end] = span;
  const x = scaleLinear([first, Math.max(end, first + 1)], [LEFT, WIDTH - RIGHT]);
  const y = scaleLinear(domain, [HEIGHT - FOOT, TOP]);
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      fontSize={12}
      aria-hidden="true"
    >
      <g fill="var(--chart-axis)">
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(tick)}
              y2={y(tick)}
              stroke="var(--chart-grid)"
            />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {format.number(tick)}
            </text>
          </g>
        ))}
        {yearTicks(span, WIDTH - LEFT - RIGHT).map((year) => (
          <text key={year} x={x(year)} y={HEIGHT - 7} textAnchor="middle">
            {year}
          </text>
        ))}
      </g>
      <path
        d={linePath(observations, x, y)}
        fill="none"
        stroke={REGION_LOOK.colour}
        strokeWidth={REGION_LOOK.width}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx={x(last.year)} cy={y(last.value)} r={4} fill={REGION_LOOK.colour} />
      <text
        x={WIDTH - RIGHT}
        y={Math.max(12, y(last.value) - 10)}
        textAnchor="end"
        fontWeight={600}
        fill="var(--text)"
      >
        {format.number(last.value, decimals)}
      </text>
    </svg>
  );
}
