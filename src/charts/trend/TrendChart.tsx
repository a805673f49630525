import { useMemo, useState } from 'react';
import { useText } from '../../i18n/text';
import { useElementSize } from '../../ui/useElementSize';
import { useSeen } from '../../ui/useSeen';
import type { ChartSeries } from '../chartInfo';
import { useValueText } from '../frame/useValueText';
import { useAnnounce } from '../walk/useAnnounce';
import { Walkable } from '../walk/Walkable';
import { type Plot, plotOf } from './plot';
import { SmallLines } from './SmallLines';
import styles from './TrendChart.module.css';
import { TrendLines } from './TrendLines';
import { type Reading, TrendOverlay } from './TrendOverlay';
import type { Trend } from './useTrend';

interface TrendChartProps {
  readonly title: string;
  /** The first is drawn on top. Give the same array again as long as nothing changed. */
  readonly series: readonly ChartSeries[];
  /** What `useTrend` made of the series; null where there is nothing to draw. */
  readonly trend: Trend | null;
  readonly unit: string;
  /** In pixels. */
  readonly height: number;
  /** Years that a dashed line marks. */
  readonly breaks?: readonly number[];
  /** A value that a line across marks: 100 of an index. */
  readonly reference?: number;
  /** One of several small charts side by side: a lighter drawing with the ends of its axes alone. */
  readonly isSmall?: boolean;
}

const NO_BREAKS: readonly number[] = [];
/** Width of a digit of the axis labels, and the room beside them. */
const DIGIT = 6.8;
const GAP = 10;

/**
 * Series over the years as lines: read by pointer, touch and keyboard; drawn when one comes near it.
 * Says so where there is no value at all.
 */
export function TrendChart(props: TrendChartProps) {
  const {
    title,
    series,
    trend,
    unit,
    height,
    breaks = NO_BREAKS,
    reference,
    isSmall = false,
  } = props;
  const Lines = isSmall ? SmallLines : TrendLines;
  const t = useText();
  const announce = useAnnounce();
  const value = useValueText(unit);
  const [box, size] = useElementSize();
  const [whole, isSeen] = useSeen();
  const [reading, setReading] = useState<Reading | null>(null);
  const width = size?.width ?? 0;
  const plot = useMemo(
    () => (trend && width > 0 ? plotFor(trend, width, height) : null),
    [trend, width, height],
  );
  if (!trend) return <p className={styles.absent}>{t('charts.notAvailable')}</p>;
  const { points, span } = trend;
  return (
    <Walkable
      title={title}
      extent={{ series: series.length, points: span[1] - span[0] + 1, run: 'across' }}
      position={reading && { point: reading.point, series: reading.series ?? 0 }}
      onMove={setReading}
      announce={(position) =>
        announce({
          series: series[position.series]?.name ?? '',
          head: String(span[0] + position.point),
          cell: points[position.series]?.[position.point]?.observation ?? null,
          value: (each) => value(each, series[position.series]?.decimals ?? 0),
        })
      }
    >
      <div ref={whole}>
        <div ref={box} className={styles.chart} style={{ height }}>
          {plot && (isSmall || isSeen) && (
            <>
              <Lines
                title={title}
                series={series}
                trend={trend}
                plot={plot}
                breaks={breaks}
                reference={reference}
              />
              <TrendOverlay
                series={series}
                trend={trend}
                plot={plot}
                reading={reading}
                onRead={setReading}
                value={value}
              />
            </>
          )}
        </div>
      </div>
    </Walkable>
  );
}

/** The value axis takes the room of its longest label. */
function plotFor({ labels, span, axis }: Trend, width: number, height: number): Plot {
  const left = Math.ceil(Math.max(...labels.map(({ length }) => length)) * DIGIT) + GAP;
  return plotOf({ width, height }, left, span, axis.domain);
}
