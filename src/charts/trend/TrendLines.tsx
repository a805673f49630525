import { memo, useMemo } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { yearTicks } from '../../model/series/axis';
import type { ChartSeries } from '../chartInfo';
import { PointMark } from './PointMark';
import type { Plot } from './plot';
import type { Trend } from './useTrend';

export interface TrendLinesProps {
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly trend: Trend;
  readonly plot: Plot;
  readonly breaks: readonly number[];
  readonly reference: number | undefined;
}

const LABEL = { fontSize: 12, fill: 'var(--chart-axis)' } as const;

/** The lines of a trend with their axes. A missing year is a gap. Drawn anew only for other data or another size. */
export const TrendLines = memo(function TrendLines(props: TrendLinesProps) {
  const { series, trend, plot, breaks, reference } = props;
  const { axis, labels, points, span } = trend;
  const rows = useMemo(
    () =>
      (points[0] ?? []).map(({ year }, i) => ({
        year,
        ...Object.fromEntries(
          points.map((row, s) => [`s${s}`, row[i]?.observation?.value ?? null]),
        ),
      })),
    [points],
  );
  const label = (tick: number) => labels[axis.ticks.indexOf(tick)] ?? '';
  // Inert: the groups that the library draws through listen for the focus, which would make each a stop of Tab.
  return (
    <div inert>
      <LineChart
        width={plot.width}
        height={plot.height}
        data={rows}
        margin={{ top: plot.top, right: plot.right, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis
          dataKey="year"
          type="number"
          domain={[...plot.years]}
          ticks={yearTicks(span, plot.width - plot.left - plot.right)}
          interval={0}
          height={plot.bottom}
          tick={LABEL}
          tickLine={false}
          axisLine={{ stroke: 'var(--edge)' }}
        />
        <YAxis
          type="number"
          domain={[...axis.domain]}
          ticks={[...axis.ticks]}
          interval={0}
          width={plot.left}
          tick={LABEL}
          tickFormatter={label}
          tickLine={false}
          axisLine={false}
        />
        {reference !== undefined && <ReferenceLine y={reference} stroke="var(--edge)" />}
        {breaks.map((year) => (
          <ReferenceLine key={year} x={year} stroke="var(--edge)" strokeDasharray="2 2" />
        ))}
        {series.toReversed().map((each) => {
          const index = series.indexOf(each);
          const { look } = each;
          return (
            <Line
              key={each.id}
              dataKey={`s${index}`}
              type="linear"
              connectNulls={false}
              isAnimationActive={false}
              stroke={look.colour}
              strokeWidth={look.width}
              {...(look.dash && { strokeDasharray: look.dash })}
              activeDot={false}
              dot={({ key, cx, cy, index: i }) => (
                <PointMark
                  key={key}
                  look={look}
                  points={points[index] ?? []}
                  index={i}
                  x={cx ?? 0}
                  y={cy ?? 0}
                />
              )}
            />
          );
        })}
      </LineChart>
    </div>
  );
});
