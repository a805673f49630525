import type { Map as MapLibre } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RegionStatesStore } from '../RegionMarks';
import type { MapSources } from '../style/buildStyle';
import type { MapLook } from '../style/look';
import { createMap } from './createMap';
import styles from './MapCanvas.module.css';
import { MapFault } from './mapFault';
import { type CameraProps, useCamera } from './useCamera';
import { type DetailProps, useDetail } from './useDetail';
import { type NamesProps, useNames } from './useNames';
import { usePaint } from './usePaint';
import { type PointerProps, usePointer } from './usePointer';

export interface MapCanvasProps extends CameraProps, PointerProps, DetailProps, NamesProps {
  /** Read when the map is made: geometry is uploaded once. */
  readonly sources: MapSources;
  readonly look: MapLook;
  readonly states: RegionStatesStore;
  /** The first complete drawing stands. */
  readonly onReady: () => void;
  readonly onFault: (fault: MapFault) => void;
}

/** The MapLibre map. Everything that changes reaches it through the hooks below. */
export function MapCanvas(props: MapCanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const map = useMapLibre(container, props);
  usePaint(map, props);
  useCamera(map, props);
  usePointer(map, props);
  useDetail(map, props);
  useNames(map, props);
  // Last, so that what is drawn first has its colours already.
  useFirstDrawing(map, props.onReady);
  return <div ref={container} className={styles.canvas} />;
}

/**
 * Makes the map in the element and takes it down again; null until it can be spoken to. A map that
 * loses its graphics is not spoken to any more: when they come back a new one is made, because
 * MapLibre forgets all feature states in between.
 */
function useMapLibre(
  container: RefObject<HTMLDivElement | null>,
  { sources, look, onFault }: MapCanvasProps,
): MapLibre | null {
  const [map, setMap] = useState<MapLibre | null>(null);
  const [generation, setGeneration] = useState(0);
  const start = useEffectEvent((element: HTMLElement) => createMap(element, sources, look));
  const fail = useEffectEvent(onFault);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation is a new map
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
        next.on('webglcontextlost', () => {
          setMap(null);
          fail(new MapFault('context'));
        });
        next.on('webglcontextrestored', () => setGeneration((count) => count + 1));
        setMap(next);
      },
      (fault: unknown) => fail(fault instanceof MapFault ? fault : new MapFault('webgl')),
    );
    return () => {
      isGone = true;
      made?.remove();
      setMap(null);
    };
  }, [container, generation]);
  return map;
}

/** Tells when the map's first drawing stands. */
function useFirstDrawing(map: MapLibre | null, onReady: () => void): void {
  const ready = useEffectEvent(onReady);
  useEffect(() => {
    if (!map) return;
    let isGone = false;
    void map.once('idle').then(() => {
      if (!isGone) ready();
    });
    return () => {
      isGone = true;
    };
  }, [map]);
}
