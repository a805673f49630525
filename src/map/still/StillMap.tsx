import { useRef } from 'react';
import { pointAt } from '../../data/pointing';
import type { TerritoryCode } from '../../model/dataset/codes';
import { Late } from '../../ui/Late';
import { lazyPart } from '../../ui/lazyPart';
import type { MapGeometry } from '../geometry/useMapGeometry';
import { press } from '../press';
import type { RegionStatesStore } from '../RegionMarks';
import { pickStill } from './pickStill';
import { StaticMap, type StaticMapProps } from './StaticMap';
import styles from './StillMap.module.css';
import { useGraticule } from './useGraticule';
import { type StillCameraProps, useStillCamera } from './useStillCamera';
import { pointIn, useStillGestures } from './useStillGestures';
import { useStillShapes } from './useStillShapes';

const StaticNames = lazyPart('StaticNames', () => import('./StaticNames'));

interface StillMapProps
  extends Omit<StaticMapProps, 'graticule' | 'names' | 'states'>,
    StillCameraProps {
  readonly geometry: MapGeometry;
  readonly states: RegionStatesStore;
  readonly onSelect: (code: TerritoryCode | null) => void;
}

/** The still map as it stands on the page: it answers to pointer, fingers and wheel. Keys are answered around it. */
export function StillMap({
  shapes: overview,
  geometry,
  states,
  camera,
  onMove,
  onZoom,
  onSelect,
  ...drawn
}: StillMapProps) {
  const { size, regions } = drawn;
  const element = useRef<HTMLDivElement>(null);
  const still = useStillCamera({ camera, onMove, onZoom });
  const { isDrag, ...gestures } = useStillGestures(element, still, size);
  const graticule = useGraticule();
  const shapes = useStillShapes(overview, geometry.detail, regions, camera, size);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the element around it has role and keys
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      ref={element}
      className={styles.still}
      // What is read of the map is said by the element around both maps.
      aria-hidden
      {...gestures}
      onPointerMove={(event) => {
        gestures.onPointerMove(event);
        const isHeld = event.buttons > 0 && isDrag();
        const code = isHeld ? null : pickStill(event);
        pointAt(code === null ? null : { code, at: pointIn(event, element.current) });
      }}
      onPointerLeave={() => pointAt(null)}
      onClick={(event) => {
        if (isDrag()) return;
        press(pickStill(event), pointIn(event, element.current), event.nativeEvent, onSelect);
      }}
    >
      <StaticMap
        {...drawn}
        camera={still.camera}
        shapes={shapes}
        graticule={graticule}
        names={
          <Late isSilent>
            <StaticNames geometry={geometry} zoom={still.camera.zoom} />
          </Late>
        }
        states={states()}
      />
    </div>
  );
}
