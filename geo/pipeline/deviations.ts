import { Cells } from './cells';
import { readCsv } from './csv';
import type { Checked, Fault } from './fault';
import type { Sources } from './read';

export const DEVIATIONS_FILE = 'statistics/known-deviations.csv';
export const SEXES = ['T', 'M', 'F'] as const;
export type Sex = (typeof SEXES)[number];

/** A row whose groups are known not to add up to its total: sum of the groups minus total. */
export interface Deviation {
  readonly code: string;
  readonly year: number;
  readonly sex: Sex;
  readonly difference: number;
  readonly note: string;
  readonly line: number;
}

/** Deviations by `code year sex`. */
export type Deviations = ReadonlyMap<string, Deviation>;

/** Reads `statistics/known-deviations.csv`. */
export function readDeviations(sources: Sources): Checked<Deviations> {
  const columns = ['code', 'year', 'sex', 'difference', 'note'] as const;
  const { value: rows, faults } = readCsv(sources, DEVIATIONS_FILE, columns);
  const cells = new Cells(DEVIATIONS_FILE, faults);
  const found = new Map<string, Deviation>();
  for (const row of rows) {
    const { code } = row.cells;
    const year = cells.year(row, 'year');
    const sex = cells.oneOf(row, 'sex', SEXES);
    const difference = cells.number(row, 'difference', [-1e9, 1e9]);
    const note = cells.text(row, 'note');
    if (year === null || sex === null || difference === null || note === null) continue;
    const key = `${code} ${year} ${sex}`;
    if (found.has(key)) cells.fault(row, `${key} has a line already`);
    found.set(key, { code, year, sex, difference, note, line: row.line });
  }
  return { value: found, faults };
}

/** A difference as the table has it: of the groups of a row, or (`T`) of men and women. */
export interface Difference {
  readonly code: string;
  readonly year: number;
  readonly sex: Sex;
  readonly line: number;
  readonly value: number;
}

/** Faults where the table's differences are not the very ones that are listed. */
export function deviationFaults(
  file: string,
  differences: readonly Difference[],
  listed: Deviations,
): Fault[] {
  const stale = new Map(listed);
  const faults = differences.flatMap(({ code, year, sex, line, value }): Fault[] => {
    const key = `${code} ${year} ${sex}`;
    const known = listed.get(key);
    const what = sex === 'T' ? 'men and women together' : 'the age groups';
    stale.delete(key);
    if (value === (known?.difference ?? 0)) return [];
    if (known !== undefined && value === 0) {
      const message = `lists ${known.difference} for ${key}, but ${what} fit the total; take the line out`;
      return [{ file: DEVIATIONS_FILE, where: `line ${known.line}`, message }];
    }
    const instead = known ? `lists ${known.difference} for ${key}` : 'does not list it';
    const message = `${what} differ from the total by ${value}, and ${DEVIATIONS_FILE} ${instead}`;
    return [{ file, where: `line ${line}`, message }];
  });
  const needless = [...stale].map(([key, { line }]) => {
    const message = `lists a difference for ${key}, which the table has no groups for; take the line out`;
    return { file: DEVIATIONS_FILE, where: `line ${line}`, message };
  });
  return [...faults, ...needless];
}
