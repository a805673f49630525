import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { Indicator } from '../../model/dataset/catalogue';
import type { MapValue } from '../../model/map/mapValues';
import { useGroupName } from '../useGroupName';
import styles from './list.module.css';

interface ListValueProps {
  readonly value: MapValue | null;
  readonly indicator: Indicator;
  readonly year: number;
}

/** The value with its flag, whose meaning is said to the ear and shown by the map's tooltip and the profile. */
export function ListValue({ value, indicator, year }: ListValueProps) {
  const t = useText();
  const format = useFormat();
  const flagText = useFlagText();
  const groupName = useGroupName();
  if (!value) {
    const words = indicator.kind === 'category' ? 'table.notKnown' : 'table.notAvailable';
    return <span className={styles.absent}>{t(words)}</span>;
  }
  if (value.kind === 'group') {
    return <span className={styles.value}>{groupName(value.group, year)}</span>;
  }
  return (
    <span className={styles.value}>
      {format.number(value.value, indicator.decimals)}
      {value.flags && (
        <>
          <sup aria-hidden title={flagText(value.flags)}>
            {value.flags}
          </sup>
          <span className="visually-hidden">({flagText(value.flags)})</span>
        </>
      )}
    </span>
  );
}
