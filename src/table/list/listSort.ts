import { DEFAULT_SORT } from '../../model/table/columnChanges';
import type { Sort } from '../../model/table/columns';

/** The list shows one value: it is ordered by that or by name, whatever the table is ordered by. */
export function listSort(sort: Sort): Sort {
  if (sort.column === 'name') return { column: 'name', isDescending: false };
  return sort.column === 'shown' ? sort : DEFAULT_SORT;
}
