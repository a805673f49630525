import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { ChartNumbers, NumberCell } from './chartNumbers';
import styles from './NumberTable.module.css';

/** The numbers of a chart; scrolls in itself, by keyboard too. */
export function NumberTable({ title, rowHead, columns, rows }: ChartNumbers) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHead}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {columns.map(({ name, decimals }, i) => (
                <Cell key={name} cell={cells[i] ?? null} decimals={decimals} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell, decimals }: { readonly cell: NumberCell; readonly decimals: number }) {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  if (cell === null || cell === 'none') {
    const words = cell === null ? 'overlaps.notAvailable' : 'overlaps.notApplicable';
    return <td className={styles.absent}>{t(words)}</td>;
  }
  return (
    <td>
      {format.number(cell.value, decimals)}
      {cell.flags && <abbr title={flagText(cell.flags)}>{cell.flags}</abbr>}
    </td>
  );
}
