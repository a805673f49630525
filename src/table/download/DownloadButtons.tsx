import { useText } from '../../i18n/text';
import { fileName } from '../../model/export/fileName';
import { tableCsv } from '../../model/export/tableCsv';
import { tableJson } from '../../model/export/tableJson';
import type { RegionRow, TableColumn } from '../../model/table/cell';
import type { View } from '../../model/view';
import { Button } from '../../ui/Button';
import { useColumnText } from '../columns/useColumnText';
import { saveFile } from './saveFile';
import { useCsvColumns } from './useCsvColumns';
import { useFileNotes } from './useFileNotes';
import { useTableFile } from './useTableFile';

interface DownloadButtonsProps {
  readonly view: View;
  readonly rows: readonly RegionRow[];
  readonly columns: readonly TableColumn[];
  /** How the rows are ordered, in words. */
  readonly order: string;
}

/** Takes the table home as it is shown: its rows in their order, its columns, and what explains them. */
export function DownloadButtons({ view, rows, columns, order }: DownloadButtonsProps) {
  const t = useText();
  const textOf = useColumnText();
  const fileOf = useTableFile(view);
  const csvColumns = useCsvColumns();
  const notesOf = useFileNotes();

  const saveCsv = () => {
    const created = new Date();
    const notes = notesOf(fileOf(columns, rows, order, created));
    const text = tableCsv(csvColumns(columns, rows), rows, notes);
    saveFile(fileName('regions', created, 'csv'), text, 'text/csv');
  };
  const saveJson = () => {
    const created = new Date();
    const named = columns.map((column) => ({ column, label: textOf(column).label }));
    const text = tableJson(fileOf(columns, rows, order, created), named, rows);
    saveFile(fileName('regions', created, 'json'), text, 'application/json');
  };
  return (
    <>
      <Button onClick={saveCsv}>{t('table.download.csv')}</Button>
      <Button onClick={saveJson}>{t('table.download.json')}</Button>
    </>
  );
}
