import { type ReactNode, useMemo } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Baseline } from '../../model/series/axis';
import { flagLetters } from '../../model/series/points';
import { yearTable } from '../../model/series/table';
import type { ChartInfo, ChartSeries } from '../chartInfo';
import { ChartFrame } from '../frame/ChartFrame';
import { TrendChart } from './TrendChart';
import { useAxisNote } from './useAxisNote';
import { usePeriod } from './usePeriod';
import { useTrend } from './useTrend';

interface TrendFigureProps
  extends Pick<ChartInfo, 'fileName' | 'title' | 'caption' | 'unit' | 'sources' | 'notes'> {
  /** The first is drawn on top. Give the same array again as long as nothing changed. */
  readonly series: readonly ChartSeries[];
  readonly baseline: Baseline;
  readonly height: number;
  readonly headingLevel: 3 | 4;
  readonly breaks?: readonly number[];
  readonly reference?: number;
  readonly controls?: ReactNode;
  readonly below?: ReactNode;
}

/** Series over the years as a whole chart: legend, table, flags and the note on its axis follow from the series. */
export function TrendFigure(props: TrendFigureProps) {
  const { series, baseline, height, headingLevel, breaks, reference, controls, below } = props;
  const { fileName, title, caption, unit, sources, notes } = props;
  const t = useText();
  const format = useFormat();
  const trend = useTrend(series, baseline, reference);
  const axisNote = useAxisNote(trend);
  const table = useMemo(() => yearTable(t('charts.table.year'), series), [t, series]);
  const info: ChartInfo = {
    fileName,
    title,
    caption,
    unit,
    sources,
    period: usePeriod(trend?.span ?? null),
    flags: flagLetters(series.flatMap(({ observations }) => observations)),
    notes: [
      ...notes,
      ...(reference === undefined
        ? []
        : [t('charts.reference', { value: format.number(reference) })]),
      ...axisNote,
    ],
  };
  return (
    <ChartFrame
      info={info}
      table={table}
      headingLevel={headingLevel}
      legend={series.map(({ name, look }) => ({ name, look, kind: 'line' }))}
      controls={controls}
      below={below}
    >
      <TrendChart
        title={title}
        series={series}
        trend={trend}
        unit={unit}
        height={height}
        {...(breaks && { breaks })}
        {...(reference !== undefined && { reference })}
      />
    </ChartFrame>
  );
}
