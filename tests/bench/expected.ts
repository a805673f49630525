import type { TerritoryCode } from '../../src/model/dataset/codes';
import type { Region } from '../../src/model/dataset/regions';
import { answerOf } from '../../src/model/filter/answer';
import type { FilterSources } from '../../src/model/filter/criteria';
import type { Filters } from '../../src/model/filter/filters';
import { readView } from '../../src/model/url/read';

/** The bench sets neither ranges nor text. */
const SOURCES: FilterSources = { rangeValues: () => null, textMatcher: () => new Set() };

/** The filters that an address asks for. */
export function filtersOfAddress(url: string): Filters {
  return readView(new URL(url).search).view;
}

/** The regions that the filters ask for. */
export function expectedAnswer(
  regions: readonly Region[],
  filters: Filters,
): readonly TerritoryCode[] {
  return [...answerOf(regions, filters, SOURCES).matched];
}

/**
 * Milliseconds of the bare computation of each answer, the best of several: nothing that shows the
 * answer as well can be quicker.
 */
export function answerTimes(regions: readonly Region[], asked: readonly Filters[]): number[] {
  const once = (filters: Filters) => {
    const start = performance.now();
    answerOf(regions, filters, SOURCES);
    return performance.now() - start;
  };
  return asked.map((filters) => Math.min(...Array.from({ length: 5 }, () => once(filters))));
}
