import { EU_CODE, type MeasureId, measureId } from '../../src/model/dataset/codes';
import type { Observation, SeriesRow } from '../../src/model/dataset/observation';
import type { InnovationGroup } from '../../src/model/dataset/regions';
import type { InnovationSeries, Series } from '../../src/model/dataset/series';
import type { Facts } from './facts';
import type { MeasureObservations } from './statistics';

const NONE: MeasureObservations = new Map();

/** Indicators of the catalogue that have numbers, in its order. */
export function measureIdsOf({ catalogue }: Facts): MeasureId[] {
  return catalogue.indicators.flatMap(({ id }) => {
    const measure = measureId.safeParse(id);
    return measure.success ? [measure.data] : [];
  });
}

/** One territory's observations as values by year, with flags and computed years where there are any. */
export function seriesRowOf(
  years: readonly number[],
  observations: ReadonlyMap<number, Observation> | undefined,
): SeriesRow {
  const own = years.map((year) => observations?.get(year));
  const flagged = own.flatMap((entry) => (entry?.flags ? [[String(entry.year), entry.flags]] : []));
  const computed = own.flatMap((entry) => (entry?.computed ? [entry.year] : []));
  return {
    values: own.map((entry) => entry?.value ?? null),
    ...(flagged.length > 0 ? { flags: Object.fromEntries(flagged) } : {}),
    ...(computed.length > 0 ? { computed } : {}),
  };
}

/** `series/<indicator>.json`: the EU first, then the territories in their order. */
export function publishSeries(facts: Facts, indicator: MeasureId): Series {
  const found = facts.observations.get(indicator) ?? NONE;
  const all = new Set([...found.values()].flatMap((years) => [...years.keys()]));
  const years = [...all].sort((a, b) => a - b);
  const codes = [EU_CODE, ...facts.territories.keys()].filter((code) => found.has(code));
  const rows = codes.map((code) => [code, seriesRowOf(years, found.get(code))] as const);
  return { indicator, years, rows: Object.fromEntries(rows) };
}

/** What the map needs of a rating. */
export function groupOf({ group, subgroup, basis, from }: InnovationGroup): InnovationGroup {
  return { group, subgroup, basis, from };
}

/** `series/innovation-group.json`. */
export function publishInnovationSeries({ innovation }: Facts): InnovationSeries {
  const editions = [...innovation.editions].map(([year, ratings]) => {
    const groups = [...ratings].map(([code, rating]) => [code, groupOf(rating)] as const);
    return [String(year), Object.fromEntries(groups)] as const;
  });
  return { indicator: 'innovation-group', editions: Object.fromEntries(editions) };
}
