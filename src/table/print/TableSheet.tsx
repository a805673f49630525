import { useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import chipWords from '../../i18n/en/chips.json';
import printWords from '../../i18n/en/print.json';
import tableWords from '../../i18n/en/table.json';
import { useText, withWords } from '../../i18n/text';
import type { MapPicture } from '../../model/map/picture';
import { headSort, shownColumns, shownSort } from '../../model/table/shownColumns';
import type { View } from '../../model/view';
import { FiltersInWords } from '../../ui/print/FiltersInWords';
import { PrintSheet } from '../../ui/print/PrintSheet';
import { RegionCell } from '../cells/RegionCell';
import { useColumns } from '../columns/useColumns';
import { useColumnText } from '../columns/useColumnText';
import { isFigure } from '../rows/isFigure';
import { useRegionRows } from '../rows/useRegionRows';
import { PrintedNotes } from './PrintedNotes';
import styles from './TableSheet.module.css';

interface TableSheetProps {
  readonly picture: MapPicture;
  readonly view: View;
}

/** The table on paper: the columns and the order that are chosen, every region of the answer. */
export const TableSheet = withWords([tableWords, chipWords, printWords], Sheet);

function Sheet({ picture, view }: TableSheetProps) {
  const t = useText();
  const textOf = useColumnText();
  const { regions } = useDataset();
  const { filters } = useAnswer().answer;
  const columns = useColumns(picture);
  const shown = useMemo(() => shownColumns(columns, view.columns), [columns, view.columns]);
  const sort = headSort(columns, shown, shownSort(columns, view.sort));
  const rows = useRegionRows(columns, sort);
  const sorted = columns.find(({ id }) => id === sort.column);
  return (
    <PrintSheet
      paper="landscape"
      title={t('print.table.title', { count: rows.length, total: regions.length })}
      head={
        <>
          <FiltersInWords filters={filters} />
          {sorted && (
            <p>
              {t('print.order', {
                column: textOf(sorted).full,
                direction: sort.isDescending ? 'down' : 'up',
              })}
            </p>
          )}
        </>
      }
      notes={<PrintedNotes rows={rows} columns={shown} />}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('table.column.name')}</th>
            {shown.map((column) => {
              const { label, unit } = textOf(column);
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={isFigure(column) ? styles.number : undefined}
                >
                  {label} {unit !== null && <span className={styles.unit}>{unit}</span>}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.region.code}>
              <th scope="row">
                {row.name} <span className={styles.unit}>{row.region.code}</span>
              </th>
              {shown.map((column) => (
                <td key={column.id} className={isFigure(column) ? styles.number : undefined}>
                  <RegionCell row={row} column={column} isActive={false} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
}
