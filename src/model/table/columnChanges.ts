import { COLUMN_IDS, type ColumnId, type Sort } from './columns';

/** The order of a table that nobody has changed. */
export const DEFAULT_SORT: Sort = { column: 'shown', isDescending: true };

/** Columns that are read from the highest to the lowest at first; the others are texts, read from A. */
export function isDescendingFirst(column: Sort['column']): boolean {
  return column !== 'name' && column !== 'code' && column !== 'country';
}

/** The order that pressing a column's head asks for: turned around where it is in force, else the column's own. */
export function nextSort(current: Sort | null, column: Sort['column']): Sort | null {
  const { column: sorted, isDescending } = current ?? DEFAULT_SORT;
  const next = {
    column,
    isDescending: column === sorted ? !isDescending : isDescendingFirst(column),
  };
  const isDefault =
    next.column === DEFAULT_SORT.column && next.isDescending === DEFAULT_SORT.isDescending;
  return isDefault ? null : next;
}

/** The columns with one more, where {@link COLUMN_IDS} has it; the others keep their order. */
export function withColumn(columns: readonly ColumnId[], id: ColumnId): readonly ColumnId[] {
  if (columns.includes(id)) return columns;
  const placeOf = (each: ColumnId) => COLUMN_IDS.indexOf(each);
  const next = columns.findIndex((each) => placeOf(each) > placeOf(id));
  return next < 0 ? [...columns, id] : columns.toSpliced(next, 0, id);
}

/** The columns without one. */
export function withoutColumn(columns: readonly ColumnId[], id: ColumnId): readonly ColumnId[] {
  return columns.filter((each) => each !== id);
}
