import type { AgeStructure } from '../../src/model/dataset/territory';
import { Cells } from './cells';
import {
  type Deviation,
  type Difference,
  deviationFaults,
  readDeviations,
  SEXES,
  type Sex,
} from './deviations';
import type { Checked, Fault } from './fault';
import type { Sources } from './read';
import type { OfficialTable, TableRow } from './tables';

export const POPULATION_TABLE = 'demo_r_pjangroup';
const UNKNOWN_AGE = 'UNK';

interface AgeRow {
  readonly line: number;
  readonly total: number | null;
  /** By group, in the order of the columns; null where no group has a value. */
  readonly groups: readonly (number | null)[] | null;
  /** Persons of unknown age. */
  readonly unknown: number;
}

/** The rows of one territory by year and sex. */
type AgeRows = Map<number, Partial<Record<Sex, AgeRow>>>;

export interface Ages {
  readonly structures: ReadonlyMap<string, AgeStructure>;
  readonly deviations: readonly Deviation[];
}

/** `Y_LT5` → `0-4`, `Y5-9` → `5-9`, `Y_GE85` → `85+`. */
export function groupLabel(column: string): string {
  const under = /^Y_LT(\d+)$/.exec(column);
  if (under) return `0-${Number(under[1]) - 1}`;
  return column.replace(/^Y_GE(\d+)$/, '$1+').replace(/^Y/, '');
}

function readRow(cells: Cells, { row }: TableRow, columns: readonly string[], sex: Sex): AgeRow {
  const { line } = row;
  if (sex === 'T') {
    // The statistics stage reads this cell as the population, and tells what is wrong with it.
    const raw = row.cells.total ?? '';
    return { line, total: /^\d+$/.test(raw) ? Number(raw) : null, groups: null, unknown: 0 };
  }
  const total = cells.count(row, 'total');
  const groups = columns.map((column) => cells.count(row, column));
  const isEmpty = groups.every((group) => group === null);
  const unknown = cells.count(row, UNKNOWN_AGE) ?? 0;
  return { line, total, groups: isEmpty ? null : groups, unknown };
}

function readRows(
  cells: Cells,
  table: OfficialTable,
  columns: readonly string[],
): Map<string, AgeRows> {
  const byCode = new Map<string, AgeRows>();
  for (const tableRow of table.rows) {
    const { code, year, row } = tableRow;
    const sex = cells.oneOf(row, 'sex', SEXES);
    if (sex === null) continue;
    const years: AgeRows = byCode.get(code) ?? new Map();
    const rows = years.get(year) ?? {};
    const earlier = rows[sex];
    if (earlier) {
      const first = `the first is line ${earlier.line}`;
      cells.fault(row, `a second row for ${code} in ${year} ${sex}; ${first}`);
    } else rows[sex] = readRow(cells, tableRow, columns, sex);
    byCode.set(code, years.set(year, rows));
  }
  return byCode;
}

/** How far groups are from their row's total, and men and women from the total of both, where both are there. */
function differencesOf(code: string, years: AgeRows): Difference[] {
  return [...years].flatMap(([year, rows]) => {
    const { T, M, F } = rows;
    const ofGroups = (['M', 'F'] as const).flatMap((sex) => {
      const { total = null, groups = null, line = 0, unknown = 0 } = rows[sex] ?? {};
      if (total === null || groups === null) return [];
      const sum = groups.reduce<number>((before, group) => before + (group ?? 0), unknown);
      return [{ code, year, sex, line, value: sum - total }];
    });
    if (T?.total == null || M?.total == null || F?.total == null) return ofGroups;
    const value = M.total + F.total - T.total;
    return [...ofGroups, { code, year, sex: 'T' as const, line: T.line, value }];
  });
}

function structureOf(
  years: AgeRows,
  groups: readonly string[],
  differences: readonly Difference[],
): AgeStructure | null {
  const whole = [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, { M, F }]) => {
      return M?.groups && F?.groups ? [{ year, male: [...M.groups], female: [...F.groups] }] : [];
    });
  if (whole.length === 0) return null;
  const odd = new Set(differences.filter(({ value }) => value !== 0).map(({ year }) => year));
  return {
    years: whole.map(({ year }) => year),
    groups: [...groups],
    male: whole.map(({ male }) => male),
    female: whole.map(({ female }) => female),
    unbalanced: whole.map(({ year }) => year).filter((year) => odd.has(year)),
  };
}

/**
 * Age structures by territory from the population table. Groups must add up to their row's total
 * and men and women to the total of both, except where `known-deviations.csv` names the very difference.
 */
export function readAges(sources: Sources, table: OfficialTable | undefined): Checked<Ages> {
  const known = readDeviations(sources);
  const faults: Fault[] = [...known.faults];
  const deviations = [...known.value.values()];
  const structures = new Map<string, AgeStructure>();
  if (table === undefined || table.rows.length === 0) {
    return { value: { structures, deviations }, faults };
  }
  const columns = table.columns.filter((name) => /^Y(_LT|_GE|\d)/.test(name));
  const byCode = readRows(new Cells(table.file, faults), table, columns);
  const all: Difference[] = [];
  for (const [code, years] of byCode) {
    const differences = differencesOf(code, years);
    const structure = structureOf(years, columns.map(groupLabel), differences);
    if (structure !== null) structures.set(code, structure);
    all.push(...differences);
  }
  faults.push(...deviationFaults(table.file, all, known.value));
  return { value: { structures, deviations }, faults };
}
