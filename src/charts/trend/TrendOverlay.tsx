import type { CSSProperties, PointerEvent } from 'react';
import type { Position } from '../../model/series/walk';
import { useEscape } from '../../ui/useEscape';
import type { ChartSeries } from '../chartInfo';
import { Marker } from '../Marker';
import type { Plot } from './plot';
import styles from './TrendChart.module.css';
import { TrendTooltip } from './TrendTooltip';
import type { Trend } from './useTrend';

/** The year that is read; the series only where the keyboard stands on one. */
export interface Reading {
  readonly point: number;
  readonly series: Position['series'] | null;
}

interface TrendOverlayProps {
  readonly series: readonly ChartSeries[];
  readonly trend: Trend;
  readonly plot: Plot;
  readonly reading: Reading | null;
  readonly onRead: (reading: Reading | null) => void;
  readonly value: (value: number, decimals: number) => string;
}

/** A drawing that leaves no room for a tooltip beside the line. */
const NARROW = 260;

/** What moves over a trend: a line at the year that is read, marks on its values, and the tooltip. */
export function TrendOverlay({ series, trend, plot, reading, onRead, value }: TrendOverlayProps) {
  const { points, span } = trend;
  useEscape(reading !== null, () => onRead(null));
  const count = span[1] - span[0];
  const onPointer = (event: PointerEvent) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const step = count === 0 ? 0 : (plot.x(span[1]) - plot.x(span[0])) / count;
    const at = step === 0 ? 0 : Math.round((event.clientX - left - plot.x(span[0])) / step);
    onRead({ point: Math.min(count, Math.max(0, at)), series: null });
  };
  const year = reading === null ? null : span[0] + reading.point;
  const x = year === null ? 0 : plot.x(year);
  return (
    <div
      className={styles.overlay}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      // A finger that lifts leaves too; what it pointed at stays until the next touch or the focus goes.
      onPointerLeave={({ pointerType }) => pointerType === 'mouse' && onRead(null)}
    >
      {reading && year !== null && (
        <>
          <svg width={plot.width} height={plot.height} aria-hidden="true">
            <line
              x1={x}
              x2={x}
              y1={plot.top}
              y2={plot.height - plot.bottom}
              stroke="var(--chart-axis)"
            />
            {series.map(({ id, look }, i) => {
              const observation = points[i]?.[reading.point]?.observation;
              if (!observation) return null;
              const radius = reading.series === i ? 6 : 4;
              return (
                <Marker key={id} look={look} x={x} y={plot.y(observation.value)} radius={radius} />
              );
            })}
          </svg>
          <div className={styles.tooltip} style={besides(x, plot)}>
            <TrendTooltip
              series={series}
              points={points.map((row) => row[reading.point])}
              year={year}
              active={reading.series}
              value={value}
            />
          </div>
        </>
      )}
    </div>
  );
}

/** Beside the line, on the side with more room; below a drawing that is too narrow for both. */
function besides(x: number, { width }: Plot): CSSProperties {
  if (width < NARROW) return { left: 0, right: 0, top: '100%' };
  return x > width / 2 ? { right: width - x + 10 } : { left: x + 10 };
}
