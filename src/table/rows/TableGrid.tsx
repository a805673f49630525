import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { RegionRow, TableColumn } from '../../model/table/cell';
import type { Sort } from '../../model/table/columns';
import type { View } from '../../model/view';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import styles from './table.module.css';
import { useRovingRows } from './useRovingRows';
import type { RowActions } from './useRowActions';

interface TableGridProps {
  readonly rows: readonly RegionRow[];
  readonly columns: readonly TableColumn[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort | null) => void;
  readonly selected: TerritoryCode | null;
  readonly compare: View['compare'];
  readonly actions: RowActions;
}

/** The table "Regions" in its own scrolling frame. */
export function TableGrid({
  rows,
  columns,
  sort,
  onSort,
  selected,
  compare,
  actions,
}: TableGridProps) {
  const t = useText();
  const body = useRef<HTMLTableSectionElement>(null);
  const codes = useMemo(() => rows.map(({ region }) => region.code), [rows]);
  const rowOf = useCallback(
    (code: TerritoryCode) =>
      body.current?.querySelector<HTMLTableRowElement>(`tr[data-code="${code}"]`),
    [],
  );
  const focusRow = useCallback(
    (code: TerritoryCode) => rowOf(code)?.querySelector('button')?.focus(),
    [rowOf],
  );
  const { active, setActive, onKeyDown } = useRovingRows(codes, selected, focusRow);
  useEffect(() => {
    if (selected !== null) rowOf(selected)?.scrollIntoView({ block: 'nearest' });
  }, [selected, rowOf]);

  if (rows.length === 0) return <p className={styles.empty}>{t('table.empty')}</p>;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('table.title')}>
        <colgroup>
          <col className={styles.nameColumn} />
          <col className={styles.compareColumn} />
          {columns.map(({ id, measured }) => (
            <col key={id} className={styles[widthOf(id, measured !== null)]} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={sort} onSort={onSort} />
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((row) => {
            const { code } = row.region;
            return (
              <TableRow
                key={code}
                row={row}
                columns={columns}
                isActive={code === active}
                isSelected={code === selected}
                isCompared={compare.includes(code)}
                actions={actions}
                onActive={setActive}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function widthOf(id: TableColumn['id'], isMeasured: boolean): string {
  if (id === 'innovation-group') return 'group';
  return isMeasured ? 'figure' : id;
}
