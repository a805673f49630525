import { useRef } from 'react';
import { pointAt } from '../../data/pointing';
import { useText } from '../../i18n/text';
import type { MapGeometry } from '../geometry/useMapGeometry';
import type { RegionStatesStore } from '../RegionMarks';
import { pickStill } from './pickStill';
import { StaticMap, type StaticMapProps } from './StaticMap';
import styles from './StillMap.module.css';
import { type StillCameraProps, useStillCamera } from './useStillCamera';
import { pointIn, useStillGestures } from './useStillGestures';
import { type StillKeysProps, useStillKeys } from './useStillKeys';
import { useStillShapes } from './useStillShapes';

interface StillMapProps
  extends Omit<StaticMapProps, 'shapes' | 'labels' | 'states'>,
    StillCameraProps,
    StillKeysProps {
  readonly geometry: MapGeometry;
  readonly states: RegionStatesStore;
}

/** The still map as it stands on the page: it answers to pointer, fingers, wheel and keys. */
export function StillMap({
  geometry,
  states,
  camera,
  onMove,
  onZoom,
  onSelect,
  onCompare,
  onKeyboard,
  ...drawn
}: StillMapProps) {
  const t = useText();
  const { size, regions } = drawn;
  const element = useRef<HTMLDivElement>(null);
  const still = useStillCamera({ camera, onMove, onZoom });
  const { isDrag, ...gestures } = useStillGestures(element, still, size);
  const keys = useStillKeys(element, still, size, { onSelect, onCompare, onKeyboard });
  const shapes = useStillShapes(geometry, regions, camera, size);

  return (
    <div
      ref={element}
      className={styles.still}
      role="application"
      aria-label={t('map.canvas')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move it, as they move the interactive map
      tabIndex={0}
      {...keys}
      onKeyDown={keys.onKeyDown}
      {...gestures}
      onPointerMove={(event) => {
        gestures.onPointerMove(event);
        const isHeld = event.buttons > 0 && isDrag();
        const code = isHeld ? null : pickStill(event);
        pointAt(code === null ? null : { code, at: pointIn(event, element.current) });
      }}
      onPointerLeave={() => pointAt(null)}
      onClick={(event) => {
        if (!isDrag()) onSelect(pickStill(event));
      }}
    >
      <StaticMap
        {...drawn}
        camera={still.camera}
        shapes={shapes}
        labels={geometry.labels}
        states={states()}
      />
    </div>
  );
}
