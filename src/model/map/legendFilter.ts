import {
  type Bounds,
  type Filters,
  type IndicatorRange,
  toggled,
  withRange,
} from '../filter/filters';
import type { MapClass } from './mapClasses';
import { isMeasure } from './mapValues';
import type { MapPicture } from './picture';

/** What a line of the legend does to the filters. */
export interface LegendFilter {
  /** The filters ask for its regions already. */
  readonly isSet: boolean;
  /** Asks for its regions, or no longer. */
  readonly change: Partial<Filters>;
}

type Shown = Pick<MapPicture, 'indicator' | 'year'>;

/**
 * Filters by a class, or by "not available" where `mapClass` is null. Null where the filters have no
 * words for it: groups of another edition than theirs, and a single class that holds every value.
 */
export function legendFilter(
  { indicator, year }: Shown,
  mapClass: Pick<MapClass, 'from' | 'to' | 'group'> | null,
  filters: Filters,
): LegendFilter | null {
  const isReference = year === indicator.referenceYear;
  if (!isMeasure(indicator.id)) {
    if (!isReference) return null;
    const choice = mapClass?.group ?? 'unknown';
    const group = toggled(filters.group, choice);
    return { isSet: filters.group.includes(choice), change: { group } };
  }
  const within = mapClass ? boundsOf(mapClass) : 'none';
  if (!within) return null;
  const range: IndicatorRange = {
    indicator: indicator.id,
    year: isReference ? null : year,
    within,
  };
  const isSet = filters.range.some((each) => isSame(each, range));
  return {
    isSet,
    change: { range: withRange(filters.range, indicator.id, isSet ? null : range) },
  };
}

function boundsOf({ from, to }: Pick<MapClass, 'from' | 'to'>): Bounds | null {
  return from === null && to === null ? null : { from, to, isToExcluded: to !== null };
}

function isSame(a: IndicatorRange, b: IndicatorRange): boolean {
  if (a.indicator !== b.indicator || a.year !== b.year) return false;
  if (a.within === 'none' || b.within === 'none') return a.within === b.within;
  const { from, to, isToExcluded } = b.within;
  return (
    a.within.from === from &&
    a.within.to === to &&
    (to === null || a.within.isToExcluded === isToExcluded)
  );
}
