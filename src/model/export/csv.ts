/** One cell: a number as it is, a text, or null for what is not available. */
export type CsvCell = string | number | null;

/** Tells spreadsheet programs that the file is UTF-8; without it they take ō for two letters. */
const BYTE_ORDER_MARK = '\uFEFF';
/** How a formula can begin. A text that does so is run by spreadsheet programs when the file is opened. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A file of comma-separated values by RFC 4180, with lines that end in CR LF and a byte order mark.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it and is shown as text;
 * a number keeps its sign, for it is a number. Null gives an empty cell.
 *
 * @throws RangeError for a number that is not finite, which no observation is
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => `${row.map(csvCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new RangeError(`${cell} cannot stand in a table`);
    return String(cell);
  }
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
