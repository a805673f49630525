import { type UseQueryResult, useQueries } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Series } from '../model/dataset/series';
import type { IndicatorRange } from '../model/filter/filters';
import type { RangeValues } from '../model/filter/range';
import { type MapValues, referenceValues, seriesValues } from '../model/map/mapValues';
import { oncePer } from '../model/oncePer';
import { seriesQuery } from './queries';
import { type Dataset, useDataset } from './useDataset';

export interface RangeValuesState {
  readonly valuesOf: RangeValues;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The values that ranges are held against: those of reference years are at hand, others are fetched. */
export function useRangeValues(ranges: readonly IndicatorRange[]): RangeValuesState {
  const dataset = useDataset();
  const fetched = useMemo(() => ranges.filter(({ year }) => year !== null), [ranges]);
  const combine = useCallback(
    (results: UseQueryResult<Series>[]): RangeValuesState => ({
      valuesOf: (range) => {
        if (range.year === null) return reference(dataset, range.indicator);
        const series = results[fetched.indexOf(range)]?.data;
        return series ? seriesValues(dataset.regions, series, range.year) : null;
      },
      isPending: results.some(({ isFetching }) => isFetching),
      error: results.find(({ error }) => error)?.error ?? null,
      retry: () => {
        for (const { error, refetch } of results) if (error) void refetch();
      },
    }),
    [dataset, fetched],
  );
  return useQueries({ queries: fetched.map(({ indicator }) => seriesQuery(indicator)), combine });
}

const referencesOf = oncePer((_: Dataset) => new Map<IndicatorRange['indicator'], MapValues>());

function reference(dataset: Dataset, id: IndicatorRange['indicator']): MapValues | null {
  const known = referencesOf(dataset);
  const indicator = dataset.indicator(id);
  if (!indicator) return null;
  const values = known.get(id) ?? referenceValues(dataset.regions, indicator);
  known.set(id, values);
  return values;
}
