import { INDICATOR_IDS } from '../dataset/codes';

/** What a column of the table "Regions" can hold. The region's name is always there, and `shown` is what the map shows. */
export const COLUMN_IDS = [
  'code',
  'country',
  'shown',
  ...INDICATOR_IDS,
  'networks',
  'profile',
  'seeking',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** The columns of a table that nobody has changed. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = [
  'country',
  'shown',
  'population',
  'innovation-group',
  'networks',
  'profile',
];

/** The name first, or any other column. */
export const SORTABLE_IDS = ['name', ...COLUMN_IDS] as const;

export interface Sort {
  readonly column: (typeof SORTABLE_IDS)[number];
  readonly isDescending: boolean;
}

/** What a person set of the table. */
export interface TableChoice {
  readonly columns: readonly ColumnId[];
  /** Null: by the value that is shown, the highest first. */
  readonly sort: Sort | null;
}

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
