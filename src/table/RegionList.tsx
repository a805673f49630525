import { useMemo, useRef } from 'react';
import tableWords from '../i18n/en/table.json';
import { withWords } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import { placesOf } from '../model/rank';
import { shownSort } from '../model/table/shownColumns';
import type { View } from '../model/view';
import { useColumns } from './columns/useColumns';
import { ListHead } from './list/ListHead';
import { ListRow } from './list/ListRow';
import styles from './list/list.module.css';
import { listSort } from './list/listSort';
import { useClassColour } from './list/useClassColour';
import { useLeftRow } from './list/useLeftRow';
import { useRegionRows } from './rows/useRegionRows';
import { useRowActions } from './rows/useRowActions';
import { useWindow } from './rows/useWindow';

interface RegionListProps {
  readonly picture: MapPicture;
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  /** Opens the profile. */
  readonly onSelect: (code: TerritoryCode) => void;
}

export const RegionList = withWords([tableWords], Regions);

/** In rem, until the true heights are known. */
const TYPICAL_ROW = 3;

/** The regions of the answer beside the map: rank, name and value, marked together with the map. */
function Regions({ picture, view, onView, onSelect }: RegionListProps) {
  const frame = useRef<HTMLOListElement>(null);
  const columns = useColumns(picture);
  const sort = listSort(shownSort(columns, view.sort));
  const rows = useRegionRows(columns, sort);
  const byCode = useMemo(() => new Map(rows.map((row) => [row.region.code, row])), [rows]);
  const codes = useMemo(() => [...byCode.keys()], [byCode]);
  const places = useMemo(() => placesOf(picture.values), [picture]);
  const colourOf = useClassColour(picture.classes);
  const actions = useRowActions(onSelect);
  const { active, setActive, onKeyDown, placed, rest, goTo, measure } = useWindow({
    codes,
    selected: view.region,
    frame,
    rowHeight: TYPICAL_ROW,
    headHeight: 0,
  });
  useLeftRow(frame, view.region, goTo);
  return (
    <section className={styles.part} aria-labelledby="region-list">
      <ListHead
        picture={picture}
        sort={sort}
        onSort={(next) => onView({ sort: next })}
        hasRanks={places.size > 0}
      />
      <ol ref={frame} className={styles.rows} onKeyDown={onKeyDown}>
        {placed.map(({ code, index, gap }) => {
          const row = byCode.get(code);
          return (
            row && (
              <ListRow
                key={code}
                ref={measure}
                row={row}
                index={index}
                count={codes.length}
                gap={gap}
                rest={index === placed.at(-1)?.index ? rest : 0}
                place={places.get(code) ?? null}
                value={picture.values.get(code) ?? null}
                indicator={picture.indicator}
                year={picture.year}
                colour={colourOf(code)}
                isActive={code === active}
                isCompared={view.compare.includes(code)}
                actions={actions}
                onActive={setActive}
              />
            )
          );
        })}
      </ol>
    </section>
  );
}
