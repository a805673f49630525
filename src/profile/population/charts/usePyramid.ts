import { useMemo, useState } from 'react';
import { useDataset } from '../../../data/useDataset';
import { observationsOf } from '../../../model/series/points';
import {
  largestShare,
  type PyramidRow,
  type PyramidSource,
  pyramidRows,
  pyramidSource,
  pyramidYears,
} from '../../../model/series/pyramid';
import type { Compared } from './useCompared';
import { useYearPlayer } from './useYearPlayer';

export type OverId = 'none' | 'country' | 'eu';

/** A territory whose shape can lie over the pyramid, with its groups of the year that is shown. */
interface Over {
  readonly compared: Compared;
  readonly rows: readonly PyramidRow[];
}

/** The region's pyramid of a year, what lies over it, and the scale that both share in all years. */
export function usePyramid(compared: readonly Compared[]) {
  const [over, setOver] = useState<OverId>('eu');
  const sources = useMemo(
    () => compared.map((each) => ({ each, source: sourceOf(each) })),
    [compared],
  );
  const own = sources[0]?.source ?? null;
  const years = useMemo(() => (own ? pyramidYears(own) : []), [own]);
  const wanted = useDataset().indicator('population')?.referenceYear ?? 0;
  const player = useYearPlayer(years, wanted);
  const largest = useMemo(
    () =>
      largestShare(
        sources.flatMap(({ source }) => source ?? []),
        years,
      ),
    [sources, years],
  );
  const { year } = player;
  const rows = useMemo(() => (own ? pyramidRows(own, year) : []), [own, year]);
  const ranges = useMemo(
    () => (own && years[0] ? pyramidRows(own, years[0]).map(({ range }) => range) : []),
    [own, years],
  );
  const overs = sources.slice(1).filter(({ source }) => source !== null);
  const laid = overs.find(({ each }) => each.id === over);
  const outline: Over | null = useMemo(
    () => (laid?.source ? { compared: laid.each, rows: pyramidRows(laid.source, year) } : null),
    [laid, year],
  );
  return {
    years,
    player,
    rows,
    /** The ages of the groups: the same in every year. */
    ranges,
    largest,
    outline,
    over: laid ? over : ('none' as const),
    setOver,
    overs: overs.map(({ each }) => each),
  };
}

function sourceOf({ figures: { ageStructure, series } }: Compared): PyramidSource | null {
  return ageStructure && pyramidSource(ageStructure, observationsOf(series.population));
}
