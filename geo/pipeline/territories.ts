import type * as z from 'zod/mini';
import { type country, countryStatus } from '../../src/model/dataset/catalogue';
import { territoryCode } from '../../src/model/dataset/codes';
import { levelOf, parentCode } from '../../src/model/nuts';
import { Cells } from './cells';
import { readCsv } from './csv';
import type { Checked } from './fault';
import type { Sources } from './read';
import { didYouMean } from './suggest';

const FILE = 'territories.csv';
const COUNTRIES = 'countries.csv';

export type Country = z.infer<typeof country>;

export interface SourceTerritory {
  readonly code: string;
  readonly level: number;
  readonly name: string;
  readonly latinName: string | null;
  readonly englishName: string | null;
}

/** The territories by code, in the order of level and code. */
export type Territories = ReadonlyMap<string, SourceTerritory>;

/** Reads `territories.csv`: codes, levels and parents must agree with each other. */
export function readTerritories(sources: Sources): Checked<Territories> {
  const columns = ['code', 'level', 'parent', 'name', 'latin_name', 'english_name'] as const;
  const { value: rows, faults } = readCsv(sources, FILE, columns);
  const cells = new Cells(FILE, faults);
  const found = new Map<string, SourceTerritory>();
  let previous = '';
  for (const row of rows) {
    const code = row.cells.code;
    const name = cells.text(row, 'name');
    if (!territoryCode.safeParse(code).success) {
      cells.fault(
        row,
        `code "${code}" is not a NUTS code of level 0 to 2, such as IT, ITH or ITH5`,
      );
      continue;
    }
    const level = levelOf(code);
    const parent = parentCode(code) ?? '';
    if (row.cells.level !== String(level)) {
      cells.fault(row, `level ${row.cells.level} of ${code}: expected ${level}`);
    }
    if (row.cells.parent !== parent) {
      cells.fault(row, `parent "${row.cells.parent}" of ${code}: expected "${parent}"`);
    } else if (parent !== '' && !found.has(parent)) {
      cells.fault(row, `the parent ${parent} of ${code} has no line of its own before this one`);
    }
    const order = `${level}${code}`;
    if (found.has(code)) cells.fault(row, `${code} has a line already`);
    else if (order < previous) cells.fault(row, `${code} is out of order: level first, then code`);
    previous = order;
    const latinName = cells.optionalText(row, 'latin_name');
    const englishName = cells.optionalText(row, 'english_name');
    if (name !== null) found.set(code, { code, level, name, latinName, englishName });
  }
  return { value: found, faults };
}

/** Reads `countries.csv`: every territory of level 0, once, in protocol order. */
export function readCountries(sources: Sources, territories: Territories): Checked<Country[]> {
  const { value: rows, faults } = readCsv(sources, COUNTRIES, ['code', 'status', 'order'] as const);
  const cells = new Cells(COUNTRIES, faults);
  const complete = faults.length === 0;
  const found: Country[] = [];
  for (const row of rows) {
    const { code } = row.cells;
    const status = cells.oneOf(row, 'status', countryStatus.options);
    const order = cells.number(row, 'order', [1, rows.length]);
    const territory = territories.get(code);
    if (territory === undefined || territory.level !== 0) {
      if (territories.size > 0) cells.fault(row, `${code} is no country of ${FILE}`);
      continue;
    }
    if (found.some((other) => other.code === code)) cells.fault(row, `${code} has a line already`);
    if (found.some((other) => other.order === order)) {
      cells.fault(row, `the place ${order} in the protocol order is taken already`);
    }
    if (status === null || order === null) continue;
    const { name, latinName, englishName } = territory;
    const english = englishName ?? latinName ?? name;
    found.push({ code, name: english, localName: name, status, order });
  }
  for (const { code, level } of territories.values()) {
    if (!complete || level !== 0 || rows.some((row) => row.cells.code === code)) continue;
    faults.push({ file: COUNTRIES, where: '', message: `the country ${code} has no line` });
  }
  return { value: found.sort((a, b) => a.order - b.order), faults };
}

/** Whether a code is a territory; while `territories.csv` cannot be read, every code passes. */
export function knows(territories: Territories, code: string): boolean {
  return territories.size === 0 || territories.has(code);
}

/** The fault of a code that is no territory. */
export function unknownTerritory(territories: Territories, code: string): string {
  return `"${code}" is not a territory of ${FILE}${didYouMean(code, territories.keys())}`;
}

/** Codes of one level, in order. */
export function codesOfLevel(territories: Territories, level: number): string[] {
  return [...territories.values()].filter((t) => t.level === level).map((t) => t.code);
}
