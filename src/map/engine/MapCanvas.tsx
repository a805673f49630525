import type { Map as MapLibre } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
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
  // Last, so that what is drawn first has its colours already.
  useReadiness(map, props);
  return <div ref={container} className={styles.canvas} />;
}

/** Makes the map in the element and takes it down again; null until it can be spoken to. */
function useMapLibre(
  container: RefObject<HTMLDivElement | null>,
  { sources, look, onFault }: MapCanvasProps,
): MapLibre | null {
  const t = useText();
  const [map, setMap] = useState<MapLibre | null>(null);
  const start = useEffectEvent((element: HTMLElement) =>
    createMap(element, sources, look, t('map.canvas')),
  );
  const fail = useEffectEvent(onFault);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    let isGone = false;
    let made: MapLibre | null = null;
    start(element).then(
      (next) => {
        made = next;
        if (isGone) {
          next.remove();
          return;
        }
        setMap(next);
      },
      (fault: unknown) => fail(fault instanceof MapFault ? fault : new MapFault('webgl')),
    );
    return () => {
      isGone = true;
      made?.remove();
      setMap(null);
    };
  }, [container]);
  return map;
}

/** Tells when the first drawing stands, and when the graphics go and come back. */
function useReadiness(
  map: MapLibre | null,
  { onReady, onFault }: Pick<MapCanvasProps, 'onReady' | 'onFault'>,
): void {
  const ready = useEffectEvent(onReady);
  const fail = useEffectEvent(onFault);
  useEffect(() => {
    if (!map) return;
    const whenDrawn = () => void map.once('idle', () => ready());
    whenDrawn();
    const subscriptions = [
      map.on('webglcontextlost', () => fail(new MapFault('context'))),
      map.on('webglcontextrestored', whenDrawn),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
}
