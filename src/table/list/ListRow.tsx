import { memo, type Ref } from 'react';
import { pointAt, usePointing } from '../../data/pointing';
import { useText } from '../../i18n/text';
import type { Indicator } from '../../model/dataset/catalogue';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapValue } from '../../model/map/mapValues';
import type { RegionRow } from '../../model/table/cell';
import { CompareButton } from '../../ui/CompareButton';
import type { RowActions } from '../rows/useRowActions';
import { ListValue } from './ListValue';
import styles from './list.module.css';

interface ListRowProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly row: RegionRow;
  /** Its place in the list, from 0, of so many. */
  readonly index: number;
  readonly count: number;
  /** The empty height before it and after it, of rows that are not on the page. */
  readonly gap: number;
  readonly rest: number;
  /** Among all regions that have a value. */
  readonly place: number | null;
  readonly value: MapValue | null;
  readonly indicator: Indicator;
  readonly year: number;
  /** Of its class on the map. */
  readonly colour: string | null;
  readonly isActive: boolean;
  readonly isCompared: boolean;
  readonly actions: RowActions;
  readonly onActive: (code: TerritoryCode) => void;
}

/** One region of the list. It is rendered anew only when something of its own changes. */
export const ListRow = memo(function ListRow({
  ref,
  row,
  index,
  count,
  gap,
  rest,
  place,
  value,
  indicator,
  year,
  colour,
  isActive,
  isCompared,
  actions,
  onActive,
}: ListRowProps) {
  const t = useText();
  const { code } = row.region;
  const isPointed = usePointing(({ pointed }) => pointed?.code === code);
  const tabIndex = isActive ? 0 : -1;
  return (
    <li
      ref={ref}
      className={styles.row}
      style={{ marginTop: gap, marginBottom: rest }}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-index={index}
      data-code={code}
      data-pointed={isPointed}
      onPointerEnter={() => pointAt({ code, at: null })}
      onPointerLeave={() => pointAt(null)}
      onFocus={() => {
        onActive(code);
        pointAt({ code, at: null });
      }}
      onBlur={() => pointAt(null)}
    >
      <button
        type="button"
        className={styles.open}
        tabIndex={tabIndex}
        onClick={() => actions.open(code)}
      >
        <span className={styles.place}>{place !== null && t('list.place', { place })}</span>
        <span
          className={styles.swatch}
          data-absent={value === null}
          style={colour === null ? undefined : { background: colour }}
        />
        <span className={styles.name}>
          {row.name} <small>{row.country}</small>
        </span>{' '}
        <ListValue value={value} indicator={indicator} year={year} />
      </button>
      <span className={styles.compare} data-compared={isCompared}>
        <CompareButton
          isIcon
          name={row.name}
          isCompared={isCompared}
          tabIndex={tabIndex}
          onToggle={() => actions.toggleCompared(code)}
        />
      </span>
    </li>
  );
});
