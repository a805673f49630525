import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useEffectEvent } from 'react';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import { pickRegion } from './pickRegion';

/** A region that is pointed at, and where on the map (pixels from its left and top). */
export interface Pointed {
  readonly code: TerritoryCode;
  readonly at: { readonly x: number; readonly y: number };
}

export interface PointerProps {
  readonly regionOf: (code: TerritoryCode) => Region | undefined;
  /** Null: nothing is pointed at. */
  readonly onPoint: (pointed: Pointed | null) => void;
  /** Null: a click on sea or on land outside the atlas. */
  readonly onSelect: (code: TerritoryCode | null) => void;
  /** The map has the keyboard: a cross at its centre points. */
  readonly onKeyboard: (hasKeyboard: boolean) => void;
}

/**
 * Tells which region is pointed at. With the mouse it is the one under it; with the keyboard, the
 * one under the cross at the centre, which the arrow keys move the map beneath.
 */
export function usePointer(map: MapLibre | null, props: PointerProps): void {
  const pointAt = useEffectEvent((target: MapLibre, at: Pointed['at']) => {
    const code = pickRegion(target, at, props.regionOf);
    target.getCanvas().style.cursor = code ? 'pointer' : '';
    props.onPoint(code ? { code, at: { x: at.x, y: at.y } } : null);
    return code;
  });
  const select = useEffectEvent((code: TerritoryCode | null) => props.onSelect(code));
  const leave = useEffectEvent(() => props.onPoint(null));
  const setKeyboard = useEffectEvent((hasKeyboard: boolean) => props.onKeyboard(hasKeyboard));

  useEffect(() => {
    if (!map) return;
    const canvas = map.getCanvas();
    const centre = () => ({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });
    const hasKeyboard = () => canvas.matches(':focus-visible');
    const pointAtCentre = () => {
      if (hasKeyboard()) pointAt(map, centre());
    };
    const subscriptions = [
      map.on('mousemove', ({ point }) => {
        if (!map.isMoving()) pointAt(map, point);
      }),
      map.on('click', ({ point }) => select(pointAt(map, point))),
      map.on('mouseout', () => leave()),
      map.on('dragstart', () => leave()),
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
      ({ key }) => {
        if (key === 'Enter') select(pointAt(map, centre()));
      },
      { signal },
    );
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
      listening.abort();
    };
  }, [map]);
}
