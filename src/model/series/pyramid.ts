import type { Observation } from '../dataset/observation';
import type { AgeStructure } from '../dataset/territory';
import { type AgeRange, ageRange } from '../profile/ageRows';

export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

/** One side of a group: persons, and their share in the whole population in per cent. */
export interface PyramidSide {
  readonly persons: number;
  readonly share: number;
}

/** An age group on both sides; null where it is not available. */
export interface PyramidRow {
  readonly group: string;
  readonly range: AgeRange;
  readonly male: PyramidSide | null;
  readonly female: PyramidSide | null;
}

/** An age structure with the totals that its shares rest on. */
export interface PyramidSource {
  readonly structure: AgeStructure;
  /** By year; a year without a total has no shares. */
  readonly totals: ReadonlyMap<number, number>;
}

export function pyramidSource(
  structure: AgeStructure,
  population: readonly Observation[],
): PyramidSource {
  return { structure, totals: new Map(population.map(({ year, value }) => [year, value])) };
}

/** Years with at least one group to draw, ascending. */
export function pyramidYears(source: PyramidSource): number[] {
  return source.structure.years
    .filter((year) => pyramidRows(source, year).some(({ male, female }) => male ?? female))
    .sort((a, b) => a - b);
}

/** The groups of a known age in one year, youngest first. Persons of unknown age are in the total and in no group. */
export function pyramidRows({ structure, totals }: PyramidSource, year: number): PyramidRow[] {
  const index = structure.years.indexOf(year);
  const total = totals.get(year) ?? 0;
  const sideOf = (sex: Sex, i: number): PyramidSide | null => {
    const persons = structure[sex][index]?.[i] ?? null;
    return persons === null || total <= 0 ? null : { persons, share: (persons / total) * 100 };
  };
  return structure.groups.flatMap((group, i): PyramidRow[] => {
    const range = ageRange(group);
    if (range === null) return [];
    return [{ group, range, male: sideOf('male', i), female: sideOf('female', i) }];
  });
}

/** The largest share of any group in any of the years: the scale stays the same while the year moves. */
export function largestShare(sources: readonly PyramidSource[], years: readonly number[]): number {
  let largest = 0;
  for (const source of sources) {
    for (const year of years) {
      for (const { male, female } of pyramidRows(source, year)) {
        largest = Math.max(largest, male?.share ?? 0, female?.share ?? 0);
      }
    }
  }
  return largest;
}

/** The group that holds most persons of both sexes; null where no group has both sides. */
export function largestGroup(rows: readonly PyramidRow[]): PyramidRow | null {
  const both = rows.filter(({ male, female }) => male && female);
  const personsOf = ({ male, female }: PyramidRow) => (male?.persons ?? 0) + (female?.persons ?? 0);
  return both.toSorted((a, b) => personsOf(b) - personsOf(a))[0] ?? null;
}
