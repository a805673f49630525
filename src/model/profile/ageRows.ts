import type { AgeStructure } from '../dataset/territory';

/** An age group as ages: both ends in it. `to` null: no upper end. Null altogether: age not known. */
export type AgeRange = { readonly from: number; readonly to: number | null } | null;

export interface AgeRow {
  readonly group: string;
  readonly range: AgeRange;
  readonly male: number | null;
  readonly female: number | null;
}

/** The year of the age structure to show: the wanted one, else the newest that has figures; null without any. */
export function ageYear(structure: AgeStructure, wanted: number): number | null {
  const hasFigures = (year: number) =>
    ageRows(structure, year).some(({ male, female }) => male !== null || female !== null);
  if (hasFigures(wanted)) return wanted;
  return structure.years.toSorted((a, b) => b - a).find(hasFigures) ?? null;
}

/** Persons by age group and sex in one year, in the order of the groups; groups nobody is in at an unknown age are left out. */
export function ageRows({ years, groups, male, female }: AgeStructure, year: number): AgeRow[] {
  const index = years.indexOf(year);
  return groups
    .map((group, i) => ({
      group,
      range: ageRange(group),
      male: male[index]?.[i] ?? null,
      female: female[index]?.[i] ?? null,
    }))
    .filter((row) => row.range !== null || Boolean(row.male) || Boolean(row.female));
}

/** The ages of a group as the dataset names it: `0-4`, `85+`; anything else is an unknown age. */
export function ageRange(group: string): AgeRange {
  const between = /^(\d+)-(\d+)$/.exec(group);
  if (between) return { from: Number(between[1]), to: Number(between[2]) };
  const above = /^(\d+)\+$/.exec(group);
  return above ? { from: Number(above[1]), to: null } : null;
}

/** The sum over the rows of one sex; null where any row lacks its value, for a part is not the total. */
export function ageTotal(rows: readonly AgeRow[], sex: 'male' | 'female'): number | null {
  const counts = rows.flatMap((row) => row[sex] ?? []);
  if (counts.length === 0 || counts.length < rows.length) return null;
  return counts.reduce((sum, count) => sum + count, 0);
}
