import { useText } from '../i18n/text';
import type { RegionRow, TableColumn } from '../model/table/cell';
import type { Sort } from '../model/table/columns';
import type { View } from '../model/view';
import { ColumnChooser } from './columns/ColumnChooser';
import { DownloadButtons } from './download/DownloadButtons';
import styles from './RegionTable.module.css';
import { useOrderText } from './useOrderText';

interface TableToolbarProps {
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  /** All that there are, and those that are shown. */
  readonly columns: readonly TableColumn[];
  readonly shown: readonly TableColumn[];
  readonly sort: Sort;
  readonly rows: readonly RegionRow[];
}

/** How the table is ordered, which columns it has, and the files to take home. */
export function TableToolbar({ view, onView, columns, shown, sort, rows }: TableToolbarProps) {
  const t = useText();
  const orderText = useOrderText(columns);
  return (
    <div className={styles.toolbar}>
      <p className={styles.order}>{orderText(sort)}</p>
      <div className={styles.actions}>
        <ColumnChooser
          columns={columns}
          chosen={view.columns}
          onChoose={(chosen) => onView({ columns: chosen })}
        />
        <fieldset className={styles.downloads} aria-label={t('table.downloads')}>
          <DownloadButtons view={view} rows={rows} columns={shown} order={orderText(sort)} />
        </fieldset>
      </div>
    </div>
  );
}
