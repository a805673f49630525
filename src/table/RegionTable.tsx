import { useMemo } from 'react';
import chipWords from '../i18n/en/chips.json';
import tableWords from '../i18n/en/table.json';
import { withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import { headSort, shownColumns, shownSort } from '../model/table/shownColumns';
import type { View } from '../model/view';
import { useColumns } from './columns/useColumns';
import styles from './RegionTable.module.css';
import { TableGrid } from './rows/TableGrid';
import { useRegionRows } from './rows/useRegionRows';
import { useRowActions } from './rows/useRowActions';
import { TableNotes } from './TableNotes';
import { TableToolbar } from './TableToolbar';

interface RegionTableProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  /** Opens the profile. */
  readonly onSelect: (code: TerritoryCode) => void;
}

export const RegionTable = withWords([tableWords, chipWords], Regions);

/** The regions of the answer as a table: columns and order as they are chosen, and files of it to take home. */
function Regions({ picture, view, onView, onSelect }: RegionTableProps) {
  const columns = useColumns(picture);
  const shown = useMemo(() => shownColumns(columns, view.columns), [columns, view.columns]);
  const sort = headSort(columns, shown, shownSort(columns, view.sort));
  const rows = useRegionRows(columns, sort);
  const actions = useRowActions(onSelect);
  return (
    <div className={styles.part}>
      <TableToolbar
        view={view}
        onView={onView}
        columns={columns}
        shown={shown}
        sort={sort}
        rows={rows}
      />
      <TableGrid
        rows={rows}
        columns={shown}
        sort={sort}
        onSort={(next) => onView({ sort: next })}
        selected={view.region}
        compare={view.compare}
        actions={actions}
      />
      <TableNotes rows={rows} columns={shown} />
    </div>
  );
}
