import { useMemo, useState } from 'react';
import { baseYears, indexTo } from '../../../model/series/indexing';
import { breakYears, observationsOf } from '../../../model/series/points';
import { seriesFor } from './seriesFor';
import type { Compared } from './useCompared';

export const TREND_MODES = ['absolute', 'index'] as const;
export type TrendMode = (typeof TREND_MODES)[number];

/** Measures of the table whose flags tell where the ages, and so the population, break. */
const FLAGGED = ['share-65-plus', 'share-under-15', 'median-age', 'old-age-dependency'];

/** The lines of the population: in persons the region's alone, as an index all of them. */
export function usePopulationTrend(compared: readonly Compared[]) {
  const [wanted, setMode] = useState<TrendMode>('absolute');
  const [chosen, setBase] = useState<number | null>(null);
  const persons = useMemo(
    () => seriesFor(compared, 0, ({ series }) => observationsOf(series.population)),
    [compared],
  );
  const bases = useMemo(
    () => baseYears(persons.map(({ observations }) => observations)),
    [persons],
  );
  const base = bases.find((year) => year === chosen) ?? bases[0] ?? null;
  const mode = base === null ? 'absolute' : wanted;
  const series = useMemo(() => {
    if (mode === 'absolute' || base === null) return persons.slice(0, 1);
    return persons.map((each) => ({
      ...each,
      decimals: 1,
      observations: indexTo(each.observations, base),
    }));
  }, [mode, base, persons]);
  const breaks = useMemo(() => {
    const own = compared[0]?.figures.series ?? {};
    const years = FLAGGED.flatMap((id) => breakYears(observationsOf(own[id])));
    return [...new Set(years)].sort((a, b) => a - b);
  }, [compared]);
  return { mode, setMode, base, setBase, bases, series, breaks };
}
