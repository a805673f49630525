import { useMemo } from 'react';
import { pointAt } from '../../data/pointing';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapGeometry } from '../geometry/useMapGeometry';
import type { RegionStatesStore } from '../RegionMarks';
import { pickStill } from './pickStill';
import { StaticMap, type StaticMapProps } from './StaticMap';
import styles from './StillMap.module.css';
import { staticShapes } from './staticShapes';

interface StillMapProps extends Omit<StaticMapProps, 'shapes' | 'labels' | 'states'> {
  readonly geometry: MapGeometry;
  readonly states: RegionStatesStore;
  /** Null: a click on sea or on land outside the atlas. */
  readonly onSelect: (code: TerritoryCode | null) => void;
}

/** The still map as it stands on the page: it answers to pointer, wheel and keys. */
export function StillMap({ geometry, states, onSelect, ...drawn }: StillMapProps) {
  const { overview, surroundings, insets, labels } = geometry;
  const shapes = useMemo(
    () => staticShapes(overview, surroundings, insets),
    [overview, surroundings, insets],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the picture inside is what is pointed at
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys have a hook of their own
    <div
      className={styles.still}
      onPointerMove={(event) => {
        const code = pickStill(event);
        const { left, top } = event.currentTarget.getBoundingClientRect();
        const at = { x: event.clientX - left, y: event.clientY - top };
        pointAt(code === null ? null : { code, at });
      }}
      onPointerLeave={() => pointAt(null)}
      onClick={(event) => onSelect(pickStill(event))}
    >
      <StaticMap {...drawn} shapes={shapes} labels={labels} states={states()} />
    </div>
  );
}
