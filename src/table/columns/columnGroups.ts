import { MEASURE_GROUPS } from '../../model/profile/measureGroups';
import type { ColumnId } from '../../model/table/columns';

interface ColumnGroup {
  readonly group: 'shown' | 'place' | 'people' | 'health' | 'economy' | 'medicine';
  readonly ids: readonly ColumnId[];
}

/** Every column once, in the groups in which they are offered. */
export const COLUMN_GROUPS: readonly ColumnGroup[] = [
  { group: 'shown', ids: ['shown'] },
  { group: 'place', ids: ['code', 'country'] },
  { group: 'people', ids: MEASURE_GROUPS.people },
  { group: 'health', ids: MEASURE_GROUPS.health },
  { group: 'economy', ids: [...MEASURE_GROUPS.economy, 'innovation-group'] },
  { group: 'medicine', ids: ['networks', 'profile', 'seeking'] },
];
