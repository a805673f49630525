import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapValue } from '../../model/map/mapValues';
import type { TableColumn } from '../../model/table/cell';
import { FlagMark } from '../../ui/flags/FlagMark';
import styles from './cells.module.css';
import { GroupCell } from './GroupCell';

interface ValueCellProps {
  readonly code: TerritoryCode;
  readonly column: TableColumn;
  readonly value: MapValue | null;
  readonly tabIndex: 0 | -1;
}

/** A figure with its flag after it, or a group with its basis; a quiet sign where there is none. */
export function ValueCell({ code, column: { measured }, value, tabIndex }: ValueCellProps) {
  const t = useText();
  const format = useFormat();
  if (!measured || !value) return <Absent isGroup={measured?.indicator.kind === 'category'} />;
  if (value.kind === 'group') {
    return <GroupCell code={code} group={value.group} edition={measured.year} />;
  }
  return (
    <>
      <span className={styles.value}>
        {format.number(value.value, measured.indicator.decimals)}
        <span className={styles.flag}>
          {value.flags && <FlagMark flags={value.flags} tabIndex={tabIndex} />}
        </span>
      </span>
      {value.isComputed && <span className={styles.detail}>{t('table.computed')}</span>}
    </>
  );
}

function Absent({ isGroup }: { readonly isGroup: boolean }) {
  const t = useText();
  if (isGroup) return <span className={styles.quiet}>{t('table.notKnown')}</span>;
  return (
    <span className={`${styles.value} ${styles.quiet}`}>
      <span aria-hidden>{t('table.notAvailable.sign')}</span>
      <span className="visually-hidden">{t('table.notAvailable')}</span>
      <span className={styles.flag} />
    </span>
  );
}
