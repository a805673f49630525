import { memo } from 'react';
import { pointAt, usePointing } from '../../data/pointing';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { RegionRow, TableColumn } from '../../model/table/cell';
import { CompareButton } from '../../ui/CompareButton';
import { RegionCell } from '../cells/RegionCell';
import { isFigure } from './isFigure';
import styles from './table.module.css';
import type { RowActions } from './useRowActions';

interface TableRowProps {
  readonly row: RegionRow;
  readonly columns: readonly TableColumn[];
  /** The one row whose controls Tab stops at. */
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isCompared: boolean;
  readonly actions: RowActions;
  readonly onActive: (code: TerritoryCode) => void;
}

/** One region. It is rendered anew only when something of its own changes: 334 of them stand in the table. */
export const TableRow = memo(function TableRow({
  row,
  columns,
  isActive,
  isSelected,
  isCompared,
  actions,
  onActive,
}: TableRowProps) {
  const { code } = row.region;
  const isPointed = usePointing(({ pointed }) => pointed?.code === code);
  return (
    <tr
      className={styles.row}
      data-code={code}
      data-pointed={isPointed}
      data-selected={isSelected}
      onPointerEnter={() => pointAt({ code, at: null })}
      onPointerLeave={() => pointAt(null)}
      onFocus={() => {
        onActive(code);
        pointAt({ code, at: null });
      }}
      onBlur={() => pointAt(null)}
    >
      <th scope="row" className={styles.name}>
        <button
          type="button"
          className={styles.open}
          tabIndex={isActive ? 0 : -1}
          aria-current={isSelected}
          onClick={() => actions.open(code)}
        >
          {row.name}
        </button>
      </th>
      <td className={styles.compare} data-compared={isCompared}>
        <CompareButton
          isIcon
          name={row.name}
          isCompared={isCompared}
          tabIndex={isActive ? 0 : -1}
          onToggle={() => actions.toggleCompared(code)}
        />
      </td>
      {columns.map((column) => (
        <td key={column.id} className={isFigure(column) ? styles.number : undefined}>
          <RegionCell row={row} column={column} isActive={isActive} />
        </td>
      ))}
    </tr>
  );
});
