import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Network } from '../../model/dataset/catalogue';
import type { NetworkId } from '../../model/dataset/codes';
import type { MembershipBrief } from '../../model/dataset/regions';
import type { CsvCell } from '../../model/export/csv';
import type { CsvColumn } from '../../model/export/tableCsv';
import {
  type Cell,
  cellOf,
  networkCount,
  type RegionRow,
  type TableColumn,
} from '../../model/table/cell';
import { useColumnText } from '../columns/useColumnText';
import { useGroupName } from '../useGroupName';
import { type FileWords, figureColumns, groupColumns } from './measuredColumns';

type NetworkOf = (id: NetworkId) => Network | undefined;

/** The columns of a CSV file: the region's code and names first, then what each column of the table holds. */
export function useCsvColumns(): (
  columns: readonly TableColumn[],
  rows: readonly RegionRow[],
) => CsvColumn[] {
  const t = useText();
  const textOf = useColumnText();
  const groupName = useGroupName();
  const { network } = useDataset();
  const words: FileWords = { t, headOf: (column) => textOf(column).full, groupName };
  return (columns, rows) => [
    { head: t('export.column.code'), cell: ({ region }) => region.code },
    { head: t('export.column.name'), cell: ({ name }) => name },
    { head: t('export.column.localName'), cell: ({ region }) => region.name },
    { head: t('export.column.englishName'), cell: ({ region }) => region.englishName },
    ...columns
      .filter(({ id }) => id !== 'code')
      .flatMap((column) => {
        if (column.measured?.indicator.kind === 'category') return groupColumns(column, words);
        if (column.measured) return figureColumns(column, rows, words);
        if (column.id === 'networks') return networkColumns(column, words, network);
        return {
          head: words.headOf(column),
          cell: (row: RegionRow) => plainCell(cellOf(row, column), row, words),
        };
      }),
  ];
}

function networkColumns(column: TableColumn, { t }: FileWords, networkOf: NetworkOf): CsvColumn[] {
  const membershipsOf = (row: RegionRow) => {
    const cell = cellOf(row, column);
    return cell.kind === 'networks' ? cell.memberships : [];
  };
  const nameOf = ({ network: id, via, through }: MembershipBrief) => {
    const network = networkOf(id)?.short ?? id;
    if (via === 'direct') return network;
    const words = via === 'parent' ? 'export.networks.through' : 'export.networks.part';
    return t(words, { network, code: through });
  };
  return [
    { head: t('export.column.networks'), cell: (row) => networkCount(membershipsOf(row)) },
    {
      head: t('export.column.networkList'),
      cell: (row) => membershipsOf(row).map(nameOf).join('; '),
    },
  ];
}

function plainCell(cell: Cell, { region }: RegionRow, { t }: FileWords): CsvCell {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'profile':
      if (cell.from === null) return t('table.profile.none');
      return cell.from === region.code ? t('table.profile.own') : cell.from;
    case 'seeking':
      if (cell.seeking === null) return t('table.seeking.notReported');
      return t(cell.seeking ? 'table.seeking.yes' : 'table.seeking.no');
    case 'value':
    case 'networks':
      return null;
  }
}
