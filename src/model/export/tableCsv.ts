import type { RegionRow } from '../table/cell';
import { type CsvCell, toCsv } from './csv';

/** A column of the file: its head, and what a region has in it. */
export interface CsvColumn {
  readonly head: string;
  readonly cell: (row: RegionRow) => CsvCell;
}

/** What the file says about itself: a label, and a text. */
export type CsvNote = readonly [label: string, text: string];

/**
 * A table as CSV: one line of heads, a line a region, an empty line, then the notes.
 *
 * The heads come first and not the notes, because every program that reads CSV takes line 1 for the
 * heads; who opens the file in a spreadsheet finds the notes below the last region. All lines have
 * the same number of cells, which strict readers ask for.
 */
export function tableCsv(
  columns: readonly CsvColumn[],
  rows: readonly RegionRow[],
  notes: readonly CsvNote[],
): string {
  const width = Math.max(columns.length, 2);
  const filled = (cells: readonly CsvCell[]) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => null),
  ];
  return toCsv([
    filled(columns.map(({ head }) => head)),
    ...rows.map((row) => filled(columns.map(({ cell }) => cell(row)))),
    filled([]),
    ...notes.map((note) => filled(note)),
  ]);
}
