import { useMemo } from 'react';
import { useFormat } from '../../i18n/format';
import { type Baseline, type ValueAxis, valueAxis } from '../../model/series/axis';
import { pointsOf, type Span, spanOf, type YearPoint } from '../../model/series/points';
import type { ChartSeries } from '../chartInfo';

/** What a trend is drawn from: a row of points for each series, all over the same years. */
export interface Trend {
  readonly span: Span;
  readonly points: readonly (readonly YearPoint[])[];
  readonly axis: ValueAxis;
  /** Labels of the ticks of the value axis. */
  readonly labels: readonly string[];
}

/** Shapes series for drawing; null where none has a value. */
export function useTrend(
  series: readonly ChartSeries[],
  baseline: Baseline,
  reference: number | undefined,
): Trend | null {
  const format = useFormat();
  return useMemo(() => {
    const span = spanOf(series.map(({ observations }) => observations));
    if (!span) return null;
    const values = series.flatMap(({ observations }) => observations.map(({ value }) => value));
    const axis = valueAxis(reference === undefined ? values : [...values, reference], baseline);
    const step = Math.abs((axis.ticks[1] ?? 1) - (axis.ticks[0] ?? 0));
    const decimals = step >= 1 || step === 0 ? 0 : Math.ceil(-Math.log10(step));
    return {
      span,
      axis,
      points: series.map(({ observations }) => pointsOf(observations, span)),
      labels: axis.ticks.map((tick) => format.number(tick, decimals)),
    };
  }, [series, baseline, reference, format]);
}
