import { useMemo, useState } from 'react';
import type { ChartSeries } from '../../charts/chartInfo';
import { useDataset } from '../../data/useDataset';
import type { Compared } from '../../model/compare/compared';
import type { MeasureId } from '../../model/dataset/codes';
import { baseYears, indexTo } from '../../model/series/indexing';
import { observationsOf } from '../../model/series/points';
import { lookOf, useSeriesName } from './useSeriesName';

export const TREND_MODES = ['absolute', 'index'] as const;
export type TrendMode = (typeof TREND_MODES)[number];

/** One indicator of all that is compared over the years, in values or as an index of a year that all have. */
export function useTrendComparison(compared: readonly Compared[], first: MeasureId) {
  const { indicator } = useDataset();
  const seriesName = useSeriesName();
  const [measure, setMeasure] = useState(first);
  const [wanted, setMode] = useState<TrendMode>('absolute');
  const [chosen, setBase] = useState<number | null>(null);
  const known = indicator(measure);
  const decimals = known?.decimals ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language alone
  const values = useMemo(
    () =>
      compared.map(
        (each): ChartSeries => ({
          id: each.code,
          name: seriesName(each),
          look: lookOf(each),
          decimals,
          observations: observationsOf(each.figures.series[measure]),
        }),
      ),
    [compared, measure, decimals],
  );
  const bases = useMemo(
    () =>
      baseYears(
        values.flatMap(({ observations }) => (observations.length > 0 ? [observations] : [])),
      ),
    [values],
  );
  const base = bases.find((year) => year === chosen) ?? bases[0] ?? null;
  const mode: TrendMode = base === null ? 'absolute' : wanted;
  const series = useMemo(
    () =>
      mode === 'absolute' || base === null
        ? values
        : values.map((each) => ({
            ...each,
            decimals: 1,
            observations: indexTo(each.observations, base),
          })),
    [mode, base, values],
  );
  return { indicator: known, measure, setMeasure, mode, setMode, base, bases, setBase, series };
}
