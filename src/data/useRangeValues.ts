import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
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
  const client = useQueryClient();
  const fetched = ranges.flatMap(({ indicator, year }) => (year === null ? [] : indicator));
  const wanted = [...new Set(fetched)].sort();
  const { isFetching, error, refetch } = useQuery({
    queryKey: ['ranges', wanted],
    queryFn: async () => {
      await Promise.all(wanted.map((id) => client.ensureQueryData(seriesQuery(id))));
      return wanted;
    },
    enabled: wanted.length > 0,
  });
  // Anew when a file has come, too: one that is there counts before the others are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const valuesOf = useMemo<RangeValues>(
    () => (range) => {
      if (range.year === null) return reference(dataset, range.indicator);
      const series = client.getQueryData(seriesQuery(range.indicator).queryKey);
      return series ? seriesValues(dataset.regions, series, range.year) : null;
    },
    [dataset, client, isFetching, ranges],
  );
  return useMemo(
    () => ({ valuesOf, isPending: isFetching, error, retry: () => void refetch() }),
    [valuesOf, isFetching, error, refetch],
  );
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
