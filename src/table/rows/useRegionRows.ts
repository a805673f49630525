import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { type Dataset, useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { oncePer } from '../../model/oncePer';
import {
  cellOf,
  compareKeys,
  type RegionRow,
  regionRows,
  type SortKey,
  sortKey,
  type TableColumn,
} from '../../model/table/cell';
import type { Sort } from '../../model/table/columns';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const rowsOf = oncePer(({ regions, country }: Dataset) =>
  regionRows(regions, (code) => country(code)?.name ?? ''),
);

/**
 * The regions of the answer in the order that is asked for: what is not available last in either
 * direction, equal ones by name.
 *
 * @param columns all that can be sorted by, the name among them
 */
export function useRegionRows(columns: readonly TableColumn[], sort: Sort): readonly RegionRow[] {
  const rows = rowsOf(useDataset());
  const { matched } = useAnswer().answer;
  const { compare } = useFormat();
  const data = useMemo(
    () => rows.filter(({ region }) => matched.has(region.code)),
    [rows, matched],
  );
  const definitions = useMemo(
    () =>
      columns.map((column) => ({
        id: column.id,
        accessorFn: (row: RegionRow) => sortKey(cellOf(row, column), row.region.code),
        sortUndefined: 'last' as const,
        sortFn: (a: SortedRow, b: SortedRow, id: string) =>
          compareKeys(a.getValue<SortKey>(id), b.getValue<SortKey>(id), compare),
      })),
    [columns, compare],
  );
  const sorting = useMemo(
    () => [
      { id: sort.column, desc: sort.isDescending },
      { id: 'name', desc: false },
    ],
    [sort.column, sort.isDescending],
  );
  const table = useTable({ features, columns: definitions, data, state: { sorting } });
  const sorted = table.getRowModel().rows;
  return useMemo(() => sorted.map(({ original }) => original), [sorted]);
}

interface SortedRow {
  readonly getValue: <Value>(id: string) => Value;
}
