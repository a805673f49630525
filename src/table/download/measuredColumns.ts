import type { TextId, TextValues } from '../../i18n/text';
import type { InnovationGroup } from '../../model/dataset/regions';
import type { CsvColumn } from '../../model/export/tableCsv';
import type { RegionRow, TableColumn } from '../../model/table/cell';
import { signsOf } from '../../model/table/signs';

/** How the words of a file are said. */
export interface FileWords {
  readonly t: (id: TextId, values?: TextValues) => string;
  /** Label, unit and year of a column. */
  readonly headOf: (column: TableColumn) => string;
  readonly groupName: (group: InnovationGroup, edition: number) => string;
}

/** The flag of a figure that is not available, as Eurostat writes it. */
const NOT_AVAILABLE = ':';

/** A figure takes a column for its value and one for its flag, and a third where any value was computed. */
export function figureColumns(
  column: TableColumn,
  rows: readonly RegionRow[],
  { t, headOf }: FileWords,
): CsvColumn[] {
  const label = headOf(column);
  const figure = ({ region }: RegionRow) => {
    const value = column.measured?.values.get(region.code);
    return value?.kind === 'number' ? value : null;
  };
  const computed: CsvColumn = {
    head: t('export.column.computed', { label }),
    cell: (row) => (figure(row)?.isComputed ? t('export.yes') : null),
  };
  return [
    { head: label, cell: (row) => figure(row)?.value ?? null },
    {
      head: t('export.column.flags', { label }),
      cell: (row) => {
        const known = figure(row);
        return known ? known.flags || null : NOT_AVAILABLE;
      },
    },
    ...(signsOf(rows, [column]).hasComputed ? [computed] : []),
  ];
}

/** A group takes a column for its name, one for its basis and one for the territory that was rated. */
export function groupColumns(
  column: TableColumn,
  { t, headOf, groupName }: FileWords,
): CsvColumn[] {
  const label = headOf(column);
  const edition = column.measured?.year ?? 0;
  const group = ({ region }: RegionRow) => {
    const value = column.measured?.values.get(region.code);
    return value?.kind === 'group' ? value.group : null;
  };
  return [
    {
      head: label,
      cell: (row) => {
        const known = group(row);
        return known ? groupName(known, edition) : t('table.notKnown');
      },
    },
    { head: t('export.column.basis', { label }), cell: (row) => group(row)?.basis ?? null },
    { head: t('export.column.rated', { label }), cell: (row) => group(row)?.from ?? null },
  ];
}
