import { Fragment, useCallback, useMemo, useRef } from 'react';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { RegionRow, TableColumn } from '../../model/table/cell';
import type { Sort } from '../../model/table/columns';
import type { View } from '../../model/view';
import edges from '../../ui/scroll/ScrollEdges.module.css';
import { scrollEdges } from '../../ui/scroll/scrollEdges';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import styles from './table.module.css';
import { useHeight } from './useHeight';
import type { RowActions } from './useRowActions';
import { useWindow } from './useWindow';

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
  const frame = useRef<HTMLDivElement>(null);
  const place = useCallback((element: HTMLDivElement | null) => {
    frame.current = element;
    return scrollEdges(element);
  }, []);
  const byCode = useMemo(() => new Map(rows.map((row) => [row.region.code, row])), [rows]);
  const codes = useMemo(() => [...byCode.keys()], [byCode]);
  const [headHeight, head] = useHeight(TYPICAL_HEAD);
  const { active, setActive, onKeyDown, placed, rest, measure } = useWindow({
    codes,
    selected,
    frame,
    rowHeight: TYPICAL_ROW,
    headHeight,
  });
  const width = columns.length + 2;

  if (rows.length === 0) return <p className={styles.empty}>{t('table.empty')}</p>;
  return (
    <div ref={place} className={`${styles.frame} ${edges.edges}`}>
      <table className={styles.table} aria-label={t('table.title')} aria-rowcount={rows.length + 1}>
        <colgroup>
          <col className={styles.nameColumn} />
          <col className={styles.compareColumn} />
          {columns.map(({ id, measured }) => (
            <col key={id} className={styles[widthOf(id, measured !== null)]} />
          ))}
        </colgroup>
        <TableHead ref={head} columns={columns} sort={sort} onSort={onSort} />
        <tbody onKeyDown={onKeyDown}>
          {placed.map(({ code, index, gap }) => {
            const row = byCode.get(code);
            if (!row) return null;
            return (
              <Fragment key={code}>
                <Gap height={gap} width={width} />
                <TableRow
                  ref={measure}
                  row={row}
                  index={index}
                  columns={columns}
                  isActive={code === active}
                  isSelected={code === selected}
                  isCompared={compare.includes(code)}
                  actions={actions}
                  onActive={setActive}
                />
              </Fragment>
            );
          })}
          <Gap height={rest} width={width} />
        </tbody>
      </table>
    </div>
  );
}

/** In rem, until the true heights are known. */
const TYPICAL_ROW = 2.25;
const TYPICAL_HEAD = 3.875;

/** The height of the rows that are not on the page. */
function Gap({ height, width }: { readonly height: number; readonly width: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={width} className={styles.gap} style={{ height }} />
    </tr>
  );
}

function widthOf(id: TableColumn['id'], isMeasured: boolean): string {
  if (id === 'innovation-group') return 'group';
  return isMeasured ? 'figure' : id;
}
