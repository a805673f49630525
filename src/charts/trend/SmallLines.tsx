import { memo } from 'react';
import type { YearPoint } from '../../model/series/points';
import { PointMark } from './PointMark';
import type { Plot } from './plot';
import type { TrendLinesProps } from './TrendLines';

/** The lines of a small trend: the ends of its axes are written, and nothing between. */
export const SmallLines = memo(function SmallLines(props: TrendLinesProps) {
  const { title, series, trend, plot, breaks } = props;
  const { axis, labels, points, span } = trend;
  const foot = plot.height - plot.bottom;
  const years = span[0] === span[1] ? [span[0]] : span;
  const ends = [...new Set([0, axis.ticks.length - 1])];
  return (
    <svg
      data-picture={title}
      width={plot.width}
      height={plot.height}
      fontSize={12}
      fill="var(--chart-axis)"
      aria-hidden="true"
    >
      {ends.map((end) => {
        const y = plot.y(axis.ticks[end] ?? 0);
        return (
          <g key={end}>
            <line
              x1={plot.left}
              x2={plot.width - plot.right}
              y1={y}
              y2={y}
              stroke="var(--chart-grid)"
            />
            <text x={plot.left - 6} y={y + 4} textAnchor="end">
              {labels[end]}
            </text>
          </g>
        );
      })}
      {years.map((year, i) => (
        <text
          key={year}
          x={plot.x(year)}
          y={foot + 16}
          textAnchor={years.length === 1 ? 'middle' : i === 0 ? 'start' : 'end'}
        >
          {year}
        </text>
      ))}
      {breaks.map((year) => (
        <line
          key={year}
          x1={plot.x(year)}
          x2={plot.x(year)}
          y1={plot.top}
          y2={foot}
          stroke="var(--edge)"
          strokeDasharray="2 2"
        />
      ))}
      {series.toReversed().map(({ id, look }) => {
        const row = points[series.findIndex((each) => each.id === id)] ?? [];
        return (
          <g key={id}>
            <path
              d={pathOf(row, plot)}
              fill="none"
              stroke={look.colour}
              strokeWidth={look.width}
              strokeDasharray={look.dash ?? undefined}
            />
            {row.map(({ year, observation }, i) =>
              observation ? (
                <PointMark
                  key={year}
                  look={look}
                  points={row}
                  index={i}
                  x={plot.x(year)}
                  y={plot.y(observation.value)}
                />
              ) : null,
            )}
          </g>
        );
      })}
    </svg>
  );
});

/** A line through neighbouring years; it begins anew after a gap. */
function pathOf(points: readonly YearPoint[], plot: Plot): string {
  return points
    .map(({ year, observation }, i) => {
      if (!observation) return '';
      const command = points[i - 1]?.observation ? 'L' : 'M';
      return `${command}${plot.x(year).toFixed(1)} ${plot.y(observation.value).toFixed(1)}`;
    })
    .join('');
}
