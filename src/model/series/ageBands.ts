import type { Observation } from '../dataset/observation';
import type { AgeStructure } from '../dataset/territory';
import { ageRange } from '../profile/ageRows';

/** Bounds of the three bands of age: both ends in it, null for no upper end. */
const BANDS = {
  'under-15': [0, 14],
  '15-64': [15, 64],
  '65-plus': [65, null],
} as const;
export type AgeBand = keyof typeof BANDS;

/** Persons of both sexes in a band in one year; null where any of its groups is not available. */
export function personsIn(structure: AgeStructure, year: number, band: AgeBand): number | null {
  const index = structure.years.indexOf(year);
  const [from, to] = BANDS[band];
  let persons = 0;
  let groups = 0;
  for (const [i, group] of structure.groups.entries()) {
    const range = ageRange(group);
    if (!range || range.from < from || (to !== null && (range.to === null || range.to > to)))
      continue;
    const men = structure.male[index]?.[i] ?? null;
    const women = structure.female[index]?.[i] ?? null;
    if (men === null || women === null) return null;
    persons += men + women;
    groups += 1;
  }
  return groups === 0 ? null : persons;
}

/**
 * The share of a band in the whole population by year, in per cent: persons of its five-year groups,
 * divided by the table's own total, as Eurostat computes its structure indicators.
 */
export function bandShares(
  structure: AgeStructure,
  population: readonly Observation[],
  band: AgeBand,
): Observation[] {
  return population.flatMap(({ year, value: total }): Observation[] => {
    const persons = personsIn(structure, year, band);
    if (persons === null || total <= 0) return [];
    return [{ year, value: (persons / total) * 100, computed: true }];
  });
}

/** Persons aged 65 and over for every 100 aged 15 to 64, by year. */
export function oldAgeDependency(structure: AgeStructure): Observation[] {
  return structure.years.flatMap((year): Observation[] => {
    const old = personsIn(structure, year, '65-plus');
    const working = personsIn(structure, year, '15-64');
    if (old === null || working === null || working <= 0) return [];
    return [{ year, value: (old / working) * 100, computed: true }];
  });
}
