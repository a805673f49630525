import { useMemo, useState } from 'react';
import { useDataset } from '../../../data/useDataset';
import type { Compared } from '../../../model/compare/compared';
import { observationsOf } from '../../../model/series/points';
import {
  largestShare,
  type PyramidRow,
  pyramidRows,
  pyramidSource,
  pyramidYears,
} from '../../../model/series/pyramid';

/** A territory with the groups of the year that is shown. */
export interface Shape {
  readonly compared: Compared;
  readonly rows: readonly PyramidRow[];
}

/** The pyramids of all that have an age structure in the year that is shown, on one scale for all years. */
export function usePyramids(compared: readonly Compared[]) {
  const wanted = useDataset().indicator('population')?.referenceYear ?? 0;
  const [chosen, setYear] = useState<number | null>(null);
  const sources = useMemo(
    () =>
      compared.flatMap((each) => {
        const { ageStructure, series } = each.figures;
        if (!ageStructure) return [];
        const source = pyramidSource(ageStructure, observationsOf(series.population));
        return [{ compared: each, source, years: pyramidYears(source) }];
      }),
    [compared],
  );
  const years = useMemo(
    () => [...new Set(sources.flatMap((each) => each.years))].sort((a, b) => b - a),
    [sources],
  );
  const year = [chosen, wanted].find((each) => each && years.includes(each)) ?? years[0] ?? wanted;
  const largest = useMemo(
    () =>
      largestShare(
        sources.map(({ source }) => source),
        years,
      ),
    [sources, years],
  );
  const shapes = useMemo(
    () =>
      sources.flatMap((each): Shape[] =>
        each.years.includes(year)
          ? [{ compared: each.compared, rows: pyramidRows(each.source, year) }]
          : [],
      ),
    [sources, year],
  );
  return { shapes, years, year, setYear, largest };
}
