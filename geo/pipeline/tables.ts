import { EU_CODE } from '../../src/model/dataset/codes';
import { Cells } from './cells';
import { type Row, readCsv } from './csv';
import type { Checked, Fault } from './fault';
import type { Sources } from './read';
import type { StatisticsCatalogue, Table } from './statisticsCatalogue';
import { tableFile } from './statisticsCatalogue';
import { knows, type Territories, unknownTerritory } from './territories';

/** Codes outside our territories and what they are; null while their file cannot be read: then every code passes. */
export type OtherCodes = ReadonlyMap<string, string> | null;

export const OTHER_CODES_FILE = 'statistics/other-codes.csv';

/** A row of an official table whose code is a territory (or the EU) and whose year can be one. */
export interface TableRow {
  readonly code: string;
  readonly year: number;
  readonly row: Row;
}

export interface OfficialTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows in the file, and how many of them are left out because their code is no territory. */
  readonly total: number;
  readonly otherCodes: ReadonlyMap<string, number>;
}

/** Official tables by their id. */
export type OfficialTables = ReadonlyMap<string, OfficialTable>;

/** Codes of the official tables that are no NUTS 2021 territory of ours, and what they are. */
export function readOtherCodes(sources: Sources, territories: Territories): Checked<OtherCodes> {
  const { value: rows, faults } = readCsv(sources, OTHER_CODES_FILE, ['code', 'what'] as const);
  const cells = new Cells(OTHER_CODES_FILE, faults);
  const found = new Map<string, string>();
  for (const row of rows) {
    const code = cells.text(row, 'code');
    const what = cells.text(row, 'what');
    if (code === null || what === null) continue;
    if (found.has(code)) cells.fault(row, `${code} has a line already`);
    if (territories.has(code)) cells.fault(row, `${code} is a territory of territories.csv`);
    found.set(code, what);
  }
  return { value: faults.length > 0 ? null : found, faults };
}

/** Whether a row is left out for its code: one that is listed, or any unknown one while there is no list. */
export function isOtherCode(
  otherCodes: OtherCodes,
  territories: Territories,
  code: string,
): boolean {
  return otherCodes === null ? !knows(territories, code) && code !== EU_CODE : otherCodes.has(code);
}

function readTable(
  sources: Sources,
  { id, columns }: Table,
  territories: Territories,
  otherCodes: OtherCodes,
): Checked<OfficialTable> {
  const file = tableFile(id);
  const { value: rows, faults } = readCsv<string>(sources, file, columns);
  const cells = new Cells(file, faults);
  const kept: TableRow[] = [];
  const left = new Map<string, number>();
  for (const row of rows) {
    const code = row.cells.code ?? '';
    const year = cells.year(row, 'year');
    if (isOtherCode(otherCodes, territories, code)) left.set(code, (left.get(code) ?? 0) + 1);
    else if (code !== EU_CODE && !knows(territories, code)) {
      cells.fault(
        row,
        `code ${unknownTerritory(territories, code)}, nor listed in ${OTHER_CODES_FILE}`,
      );
    } else if (year !== null) kept.push({ code, year, row });
  }
  return { value: { file, columns, rows: kept, total: rows.length, otherCodes: left }, faults };
}

/** Reads the CSV of every table in the catalogue: structure, codes and years. */
export function readTables(
  sources: Sources,
  catalogue: StatisticsCatalogue,
  territories: Territories,
  otherCodes: OtherCodes,
): Checked<OfficialTables> {
  const faults: Fault[] = [];
  const tables = new Map<string, OfficialTable>();
  for (const table of catalogue.sources) {
    const read = readTable(sources, table, territories, otherCodes);
    faults.push(...read.faults);
    tables.set(table.id, read.value);
  }
  return { value: tables, faults };
}
