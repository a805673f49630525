import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { ChartTable, TableCell } from '../../model/series/table';
import { ScrollBox } from '../../ui/scroll/ScrollBox';
import styles from './ChartTableView.module.css';

interface ChartTableViewProps {
  readonly label: string;
  readonly table: ChartTable;
}

/** The numbers of a chart with their flags; scrolls in itself, by keyboard too. */
export function ChartTableView({ label, table }: ChartTableViewProps) {
  return (
    <ScrollBox className={styles.scroll} label={label}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{table.rowHead}</th>
            {table.columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {table.textColumns?.map((name) => (
              <th key={name} scope="col" className={styles.words}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ head, cells, texts = [] }) => (
            <tr key={[head, ...texts].join()}>
              <th scope="row">{head}</th>
              {table.columns.map(({ name, decimals }, i) => (
                <Cell key={name} cell={cells[i] ?? null} decimals={decimals} />
              ))}
              {table.textColumns?.map((name, i) => (
                <td key={name} className={styles.words}>
                  {texts[i]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Cell({ cell, decimals }: { readonly cell: TableCell; readonly decimals: number }) {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  if (!cell) return <td className={styles.absent}>{t('charts.notAvailable')}</td>;
  return (
    <td>
      {format.number(cell.value, decimals)}
      <abbr className={styles.flag} title={cell.flags && flagText(cell.flags)}>
        {cell.flags}
      </abbr>
    </td>
  );
}
