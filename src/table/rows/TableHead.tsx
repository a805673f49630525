import type { Ref } from 'react';
import { useText } from '../../i18n/text';
import type { TableColumn } from '../../model/table/cell';
import { nextSort } from '../../model/table/columnChanges';
import type { Sort } from '../../model/table/columns';
import { useColumnText } from '../columns/useColumnText';
import { isFigure } from './isFigure';
import styles from './table.module.css';

interface TableHeadProps {
  readonly columns: readonly TableColumn[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort | null) => void;
  readonly ref: Ref<HTMLTableSectionElement>;
}

const NAME: TableColumn = { id: 'name', measured: null };

/** The heads of the columns: label, unit and year; each sorts. */
export function TableHead({ columns, sort, onSort, ref }: TableHeadProps) {
  const t = useText();
  return (
    <thead ref={ref}>
      <tr aria-rowindex={1}>
        <SortHead column={NAME} sort={sort} onSort={onSort} />
        <th scope="col">
          <span className="visually-hidden">{t('table.column.compare')}</span>
        </th>
        {columns.map((column) => (
          <SortHead key={column.id} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

interface SortHeadProps extends Omit<TableHeadProps, 'columns' | 'ref'> {
  readonly column: TableColumn;
}

function SortHead({ column, sort, onSort }: SortHeadProps) {
  const { label, unit } = useColumnText()(column);
  const isSorted = sort.column === column.id;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : 'none'}
      className={`${column.id === 'name' ? styles.name : ''} ${isFigure(column) ? styles.number : ''}`}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(nextSort(sort, column.id))}
      >
        <span className={styles.label}>
          {label}
          <svg className={styles.arrow} width="9" height="9" viewBox="0 0 9 9" aria-hidden>
            {isSorted && (
              <path
                d={sort.isDescending ? 'M0.5 2h8l-4 6z' : 'M0.5 7h8l-4-6z'}
                fill="currentColor"
              />
            )}
          </svg>
        </span>
        {unit !== null && (
          <>
            {' '}
            <span className={styles.unit}>{unit}</span>
          </>
        )}
      </button>
    </th>
  );
}
