import { COLUMN_IDS, SORTABLE_IDS, type Sort } from '../table/columns';
import { listOf, oneOf, whole } from './params';

/** Columns in the order in which they stand: `country,population`. */
export const columnsParam = listOf(oneOf(COLUMN_IDS), { separator: ',', keyOf: (id) => id });

/** `population:desc`; ascending is `population`. */
export const sortParam = whole<Sort>(
  (text) => {
    const [id = '', order, ...rest] = text.toLowerCase().split(':');
    const column = SORTABLE_IDS.find((each) => each === id);
    const isLegal = (order === undefined || order === 'desc') && rest.length === 0;
    return column && isLegal ? { column, isDescending: order === 'desc' } : null;
  },
  ({ column, isDescending }) => (isDescending ? `${column}:desc` : column),
);
