import type { Map as MapLibre } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapSources } from '../style/buildStyle';
import type { MapLook, RegionState } from '../style/look';
import { createMap } from './createMap';
import styles from './MapCanvas.module.css';
import { MapFault } from './mapFault';
import { type CameraProps, useCamera } from './useCamera';
import { type DetailProps, useDetail } from './useDetail';
import { usePaint } from './usePaint';
import { type PointerProps, usePointer } from './usePointer';

export interface MapCanvasProps extends CameraProps, PointerProps, DetailProps {
  /** Read once: geometry is uploaded when the map is made. */
  readonly sources: MapSources;
  readonly look: MapLook;
  readonly states: ReadonlyMap<TerritoryCode, RegionState>;
  /** The first complete drawing stands. */
  readonly onReady: () => void;
  readonly onFault: (fault: MapFault) => void;
}

/** The MapLibre map. It is made once; everything that changes reaches it through the hooks below. */
export function MapCanvas(props: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const map = useMapLibre(container, props);
  usePaint(map, props);
  useCamera(map, props);
  usePointer(map, props);
  useDetail(map, props);
  return <div ref={container} className={styles.canvas} />;
}

/** Makes the map in the element and takes it down again; null until it can be spoken to. */
function useMapLibre(
  container: React.RefObject<HTMLDivElement | null>,
  { sources, look, onReady, onFault }: MapCanvasProps,
): MapLibre | null {
  const t = useText();
  const [map, setMap] = useState<MapLibre | null>(null);
  const start = useRef({ sources, look, label: t('map.canvas'), onReady, onFault });

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const { sources, look, label, onReady, onFault } = start.current;
    let isGone = false;
    let made: MapLibre | null = null;
    createMap(element, sources, look, label).then(
      (next) => {
        made = next;
        if (isGone) {
          next.remove();
          return;
        }
        next.once('idle', onReady);
        next.on('webglcontextlost', () => onFault(new MapFault('context')));
        next.on('webglcontextrestored', () => next.once('idle', onReady));
        setMap(next);
      },
      (fault: unknown) => onFault(fault instanceof MapFault ? fault : new MapFault('webgl')),
    );
    return () => {
      isGone = true;
      made?.remove();
      setMap(null);
    };
  }, [container]);
  return map;
}
