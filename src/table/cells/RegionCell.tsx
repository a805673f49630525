import type { RegionRow, TableColumn } from '../../model/table/cell';
import { cellOf } from '../../model/table/cell';
import { NetworksCell } from './NetworksCell';
import { ProfileCell, SeekingCell } from './ProfileCell';
import { ValueCell } from './ValueCell';

export interface RegionCellProps {
  readonly row: RegionRow;
  readonly column: TableColumn;
  /** Whether Tab stops at what is in it. */
  readonly isActive: boolean;
}

/** What a region has in a column, in words. */
export function RegionCell({ row, column, isActive }: RegionCellProps) {
  const cell = cellOf(row, column);
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'value':
      return (
        <ValueCell
          code={row.region.code}
          column={column}
          value={cell.value}
          tabIndex={isActive ? 0 : -1}
        />
      );
    case 'networks':
      return <NetworksCell memberships={cell.memberships} />;
    case 'profile':
      return <ProfileCell code={row.region.code} from={cell.from} />;
    case 'seeking':
      return <SeekingCell seeking={cell.seeking} />;
  }
}
