import type { Indicator } from '../dataset/catalogue';
import { INDICATOR_IDS, type IndicatorId } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { referenceValues } from '../map/mapValues';
import type { MapPicture } from '../map/picture';
import type { TableColumn } from './cell';
import { DEFAULT_SORT } from './columnChanges';
import { type ColumnId, SORTABLE_IDS, type Sort } from './columns';

/** Every column there is: what the map shows, and the indicators in their reference years. */
export function allColumns(
  regions: readonly Region[],
  indicatorOf: (id: IndicatorId) => Indicator | undefined,
  picture: MapPicture,
): TableColumn[] {
  return SORTABLE_IDS.flatMap((id): TableColumn | [] => {
    if (id === 'shown') return { id, measured: picture };
    const measure = INDICATOR_IDS.find((each) => each === id);
    if (!measure) return { id, measured: null };
    const indicator = indicatorOf(measure);
    if (!indicator) return [];
    const values = referenceValues(regions, indicator);
    return { id, measured: { indicator, year: indicator.referenceYear, values } };
  });
}

/** The chosen columns in their order, without a second one of what the map shows. */
export function shownColumns(
  columns: readonly TableColumn[],
  chosen: readonly ColumnId[],
): TableColumn[] {
  const hasShown = chosen.includes('shown');
  return chosen.flatMap((id) => {
    const column = columns.find((each) => each.id === id);
    if (!column || (hasShown && id !== 'shown' && isShown(column, columns))) return [];
    return column;
  });
}

/** The order in force, told by the column that stands for it. */
export function shownSort(columns: readonly TableColumn[], sort: Sort | null): Sort {
  if (sort === null) return DEFAULT_SORT;
  const column = columns.find(({ id }) => id === sort.column);
  return column && isShown(column, columns) ? { ...sort, column: 'shown' } : sort;
}

/** The order in force, told by a column that stands in the table, where any of them is what the map shows. */
export function headSort(
  columns: readonly TableColumn[],
  visible: readonly TableColumn[],
  sort: Sort,
): Sort {
  if (sort.column !== 'shown' || visible.some(({ id }) => id === 'shown')) return sort;
  const twin = visible.find((column) => isShown(column, columns));
  return twin ? { ...sort, column: twin.id } : sort;
}

/** Whether a column is what the map shows: the same indicator in the same year. */
function isShown({ measured }: TableColumn, columns: readonly TableColumn[]): boolean {
  const shown = columns.find(({ id }) => id === 'shown')?.measured;
  return (
    measured !== null &&
    measured.indicator.id === shown?.indicator.id &&
    measured.year === shown.year
  );
}
