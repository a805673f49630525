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
