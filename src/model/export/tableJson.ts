import type { IndicatorId } from '../dataset/codes';
import type { MapValue } from '../map/mapValues';
import { type Cell, cellOf, type RegionRow, type TableColumn } from '../table/cell';

/** An official table (or a scoreboard) as a file names it. */
export interface FileSource {
  readonly id: string;
  readonly provider: string;
  /** Eurostat's online data code; null where the source has none. */
  readonly table: string | null;
  readonly title: string;
  readonly licence: string;
  readonly url: string | null;
}

/** What a file says about the table in it. */
export interface TableFile {
  readonly title: string;
  /** What the regions were asked for, in words; empty for all regions. */
  readonly filters: readonly string[];
  /** How the rows are ordered, in words. */
  readonly order: string;
  /** The address that shows the same table. */
  readonly permalink: string;
  /** When the file was made: ISO 8601. */
  readonly created: string;
  readonly sources: readonly FileSource[];
  /** What the flags mean that occur in the table. */
  readonly flags: readonly { readonly letter: string; readonly meaning: string }[];
  /** Further remarks: on computed values, on lists of networks, and who is to be named. */
  readonly notes: readonly string[];
}

/** A column with its name. */
export interface FileColumn {
  readonly column: TableColumn;
  readonly label: string;
}

/** A table as JSON, with ids instead of words where the dataset has ids. A value that is not available is null. */
export function tableJson(
  file: TableFile,
  columns: readonly FileColumn[],
  rows: readonly RegionRow[],
): string {
  const { title, filters, order, permalink, created, sources, flags, notes } = file;
  const content = {
    title,
    filters,
    order,
    permalink,
    created,
    columns: columns.map(describe),
    rows: rows.map((row) => ({
      code: row.region.code,
      name: row.name,
      localName: row.region.name,
      englishName: row.region.englishName,
      country: row.country,
      cells: Object.fromEntries(
        columns.map(({ column }) => [column.id, contentOf(cellOf(row, column))]),
      ),
    })),
    sources,
    flags,
    notes,
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

function describe({ column: { id, measured }, label }: FileColumn): {
  id: string;
  label: string;
  indicator: IndicatorId | null;
  unit: string | null;
  year: number | null;
  source: readonly string[];
} {
  return {
    id,
    label,
    indicator: measured?.indicator.id ?? null,
    unit: measured?.indicator.unit ?? null,
    year: measured?.year ?? null,
    source: measured?.indicator.sources ?? [],
  };
}

function contentOf(cell: Cell): unknown {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'value':
      return cell.value && valueContent(cell.value);
    case 'networks':
      return cell.memberships;
    case 'profile':
      return cell.from;
    case 'seeking':
      return cell.seeking;
  }
}

function valueContent(value: MapValue): unknown {
  if (value.kind === 'group') return value.group;
  const { value: number, flags, isComputed } = value;
  return { value: number, flags, computed: isComputed };
}
