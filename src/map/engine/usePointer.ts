import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useEffectEvent } from 'react';
import { pointAt } from '../../data/pointing';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import { pickRegion } from './pickRegion';

/** Pixels from the left and top of the map. */
interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

function leave() {
  pointAt(null);
}

export interface PointerProps {
  readonly regionOf: (code: TerritoryCode) => Region | undefined;
  /** Null: a click on sea or on land outside the atlas. */
  readonly onSelect: (code: TerritoryCode | null) => void;
  /** Adds the region under the cross to the comparison, or takes it out. */
  readonly onCompare: (code: TerritoryCode) => void;
  /** The map has the keyboard: a cross at its centre points. */
  readonly onKeyboard: (hasKeyboard: boolean) => void;
}

/**
 * Tells which region is pointed at. With the mouse it is the one under it; with the keyboard, the
 * one under the cross at the centre, which the arrow keys move the map beneath.
 */
export function usePointer(map: MapLibre | null, props: PointerProps): void {
  const pointTo = useEffectEvent((target: MapLibre, at: ScreenPoint) => {
    const code = pickRegion(target, at, props.regionOf);
    target.getCanvas().style.cursor = code ? 'pointer' : '';
    pointAt(code ? { code, at: { x: at.x, y: at.y } } : null);
    return code;
  });
  const select = useEffectEvent((code: TerritoryCode | null) => props.onSelect(code));
  const compare = useEffectEvent((code: TerritoryCode | null) => code && props.onCompare(code));
  const setKeyboard = useEffectEvent((hasKeyboard: boolean) => props.onKeyboard(hasKeyboard));

  useEffect(() => {
    if (!map) return;
    const canvas = map.getCanvas();
    const centre = () => ({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });
    const hasKeyboard = () => canvas.matches(':focus-visible');
    const pointAtCentre = () => {
      if (hasKeyboard()) pointTo(map, centre());
    };
    const subscriptions = [
      map.on('mousemove', ({ point }) => {
        if (!map.isMoving()) pointTo(map, point);
      }),
      map.on('click', ({ point }) => select(pointTo(map, point))),
      map.on('mouseout', leave),
      map.on('dragstart', leave),
      map.on('moveend', pointAtCentre),
    ];
    const listening = new AbortController();
    const { signal } = listening;
    canvas.addEventListener(
      'focus',
      () => {
        setKeyboard(hasKeyboard());
        pointAtCentre();
      },
      { signal },
    );
    canvas.addEventListener(
      'blur',
      () => {
        setKeyboard(false);
        leave();
      },
      { signal },
    );
    canvas.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey, altKey }) => {
        if (ctrlKey || metaKey || altKey) return;
        if (key === 'Enter') select(pointTo(map, centre()));
        if (key.toLowerCase() === 'c') compare(pointTo(map, centre()));
      },
      { signal },
    );
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      listening.abort();
    };
  }, [map]);
}
