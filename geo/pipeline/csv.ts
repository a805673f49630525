import { parse } from 'csv-parse/sync';
import type { Checked, Fault } from './fault';
import type { Sources } from './read';
import { didYouMean } from './suggest';

/** One line of a table: its number in the file and its cells by column. */
export interface Row<Column extends string = string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

interface ParsedLine {
  record: string[];
  info: { lines: number };
}

const DELIMITERS = new Map([
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
]);

function headerFaults(
  file: string,
  header: readonly string[],
  columns: readonly string[],
): Fault[] {
  const fault = (message: string): Fault => ({ file, where: 'line 1', message });
  const expected = `expected the columns ${columns.join(',')}`;
  for (const [delimiter, name] of DELIMITERS) {
    if (header.length === 1 && columns.length > 1 && header[0]?.includes(delimiter)) {
      return [fault(`the columns are separated by ${name}; save the file with commas`)];
    }
  }
  const unknown = header.filter((name) => !columns.includes(name));
  return [
    ...columns
      .filter((name) => !header.includes(name))
      .map((name) => fault(`the column "${name}" is missing; ${expected}`)),
    ...unknown.map((name) =>
      fault(`unknown column "${name}"${didYouMean(name, columns)}; ${expected}`),
    ),
    ...header
      .filter((name, i) => header.indexOf(name) !== i && !unknown.includes(name))
      .map((name) => fault(`the column "${name}" stands there twice`)),
  ];
}

function parseLines(file: string, text: string): Checked<ParsedLine[]> {
  try {
    const options = { info: true, relax_column_count: true, skip_empty_lines: true };
    return { value: parse(text, options) as unknown as ParsedLine[], faults: [] };
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    const message =
      'a quotation mark (") opens or closes in the wrong place, or the file is cut off';
    return { value: [], faults: [{ file, where: line ? `line ${line}` : '', message }] };
  }
}

/** A comma-separated table with exactly these columns, in any order; faulty lines are told and left out. */
export function parseCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Checked<Row<Column>[]> {
  const { value: parsed, faults } = parseLines(file, text);
  const [head, ...lines] = parsed;
  if (head === undefined) {
    const message = `is empty; expected the columns ${columns.join(',')}`;
    return { value: [], faults: faults.length > 0 ? faults : [{ file, where: '', message }] };
  }
  const wrong = headerFaults(file, head.record, columns);
  if (wrong.length > 0) return { value: [], faults: wrong };
  const rows: Row<Column>[] = [];
  const cut = !text.endsWith('\n');
  for (const [i, { record, info }] of lines.entries()) {
    const where = `line ${info.lines}`;
    if (cut && i === lines.length - 1) {
      const message =
        'the file ends in the middle of this line; is it cut off? (a whole last line ends with a line break)';
      faults.push({ file, where, message });
    } else if (record.length !== head.record.length) {
      const message = `${record.length} cells, expected ${head.record.length}; is there a comma too many or too few?`;
      faults.push({ file, where, message });
    } else {
      const cells = Object.fromEntries(head.record.map((name, c) => [name, record[c] ?? '']));
      rows.push({ line: info.lines, cells: cells as Record<Column, string> });
    }
  }
  return { value: rows, faults };
}

/** As `parseCsv`, for a file of the sources; one that is not there is a fault. */
export function readCsv<Column extends string>(
  sources: Sources,
  file: string,
  columns: readonly Column[],
): Checked<Row<Column>[]> {
  const text = sources.get(file);
  if (text !== undefined) return parseCsv(file, text, columns);
  const message = `the file is missing${didYouMean(file, sources.keys())}`;
  return { value: [], faults: [{ file, where: '', message }] };
}
