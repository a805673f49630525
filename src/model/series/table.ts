import type { Observation } from '../dataset/observation';
import { type CsvCell, toCsv } from '../export/csv';

/** What a cell of a chart's table holds: a value with what belongs to it, or null for "not available". */
export type TableCell = Pick<Observation, 'value' | 'flags' | 'computed'> | null;

export interface TableColumn {
  readonly name: string;
  readonly decimals: number;
}

/** The numbers of a chart: what its drawing, its table and its file show alike. */
export interface ChartTable {
  /** Heading of the first column: what a row stands for. */
  readonly rowHead: string;
  readonly columns: readonly TableColumn[];
  /** Columns of words, which follow the numbers: a code, a group. */
  readonly textColumns?: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

interface ChartTableRow {
  readonly head: string;
  readonly cells: readonly TableCell[];
  /** One for each column of words. */
  readonly texts?: readonly string[];
}

interface TabledSeries {
  readonly name: string;
  readonly decimals: number;
  readonly observations: readonly Observation[];
}

/** One row for every year of any series, ascending; one column a series. */
export function yearTable(rowHead: string, series: readonly TabledSeries[]): ChartTable {
  const years = new Set(series.flatMap(({ observations }) => observations.map((o) => o.year)));
  const byYear = series.map(({ observations }) => new Map(observations.map((o) => [o.year, o])));
  return {
    rowHead,
    columns: series.map(({ name, decimals }) => ({ name, decimals })),
    rows: [...years]
      .sort((a, b) => a - b)
      .map((year) => ({ head: String(year), cells: byYear.map((map) => map.get(year) ?? null) })),
  };
}

/** What stands above the numbers of a file: label and text of each line. */
export type FileHead = readonly (readonly [label: string, text: string])[];

/**
 * A chart's numbers as a file: a head of lines `label,text`, an empty line, then the table with a
 * column of flags beside each column of values.
 *
 * @param flagName heading of the column of flags of a column
 */
export function tableFile(
  head: FileHead,
  table: ChartTable,
  flagName: (column: string) => string,
): string {
  const columns = table.columns.flatMap(({ name }) => [name, flagName(name)]);
  const rows = table.rows.map(({ head: first, cells, texts = [] }): CsvCell[] => [
    first,
    ...table.columns.flatMap(({ decimals }, i): CsvCell[] => {
      const cell = cells[i] ?? null;
      return cell ? [rounded(cell.value, decimals), cell.flags ?? null] : [null, null];
    }),
    ...texts,
  ]);
  const words = table.textColumns ?? [];
  return toCsv([...head, [], [table.rowHead, ...columns, ...words], ...rows]);
}

/** One decimal more than is printed, as the dataset publishes its values. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals + 1));
}
