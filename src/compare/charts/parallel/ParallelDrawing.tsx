import { Marker } from '../../../charts/Marker';
import type { Placed } from '../../../model/compare/comparison';
import type { ParallelRow } from '../../../model/compare/percentiles';
import { lookOf } from '../useSeriesName';
import { type ParallelPlot, PERCENTILE_TICKS } from './parallelPlot';

interface ParallelDrawingProps {
  readonly compared: readonly Placed[];
  readonly rows: readonly ParallelRow[];
  /** Of the rows. */
  readonly labels: readonly string[];
  readonly plot: ParallelPlot;
}

/** Places from 0 to 100, a row an indicator; a territory's points are joined down the rows, and a gap is left where one is missing. */
export function ParallelDrawing(props: ParallelDrawingProps) {
  const { compared, rows, labels, plot } = props;
  return (
    <>
      {PERCENTILE_TICKS.map((tick) => (
        <g key={tick}>
          <line
            x1={plot.x(tick)}
            x2={plot.x(tick)}
            y1={0}
            y2={plot.foot}
            stroke="var(--chart-grid)"
          />
          <text x={plot.x(tick)} y={plot.foot + 16} textAnchor="middle" fill="var(--chart-axis)">
            {tick}
          </text>
        </g>
      ))}
      {rows.map(({ indicator }, i) => (
        <line
          key={indicator.id}
          x1={plot.x(0)}
          x2={plot.x(100)}
          y1={plot.y(i)}
          y2={plot.y(i)}
          stroke="var(--edge)"
        />
      ))}
      {compared.map((each, s) => {
        const look = lookOf(each);
        return (
          <path
            key={each.code}
            d={pathOf(rows, s, plot)}
            fill="none"
            stroke={look.colour}
            strokeWidth={look.width}
            strokeDasharray={look.dash ?? undefined}
          />
        );
      })}
      {compared.map((each, s) => (
        <g key={each.code}>
          {rows.map(({ indicator, points }, i) => {
            const point = points[s];
            return (
              point && (
                <Marker
                  key={indicator.id}
                  look={lookOf(each)}
                  x={plot.x(point.percentile)}
                  y={plot.y(i)}
                  radius={4.5}
                  isHollow={point.flags !== undefined}
                />
              )
            );
          })}
        </g>
      ))}
      <g fill="var(--text)" stroke="var(--surface)" strokeWidth={4} paintOrder="stroke">
        {labels.map((label, i) => (
          <text key={label} x={0} y={plot.y(i) - 14}>
            {label}
          </text>
        ))}
      </g>
    </>
  );
}

/** The points of one territory down the rows; the line begins anew after a missing one. */
function pathOf(rows: readonly ParallelRow[], series: number, plot: ParallelPlot): string {
  return rows
    .map(({ points }, i) => {
      const point = points[series];
      if (!point) return '';
      const command = rows[i - 1]?.points[series] ? 'L' : 'M';
      return `${command}${plot.x(point.percentile).toFixed(1)} ${plot.y(i)}`;
    })
    .join('');
}
