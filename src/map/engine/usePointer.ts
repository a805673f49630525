import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
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
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    if (!map) return;
    const canvas = map.getCanvas();
    const pointAt = (point: { x: number; y: number }) => {
      const code = pickRegion(map, point, latest.current.regionOf);
      canvas.style.cursor = code ? 'pointer' : '';
      latest.current.onPoint(code ? { code, at: { x: point.x, y: point.y } } : null);
      return code;
    };
    const centre = () => ({ x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 });
    const hasKeyboard = () => canvas.matches(':focus-visible');

    const onMouse = (event: MapMouseEvent) => {
      if (!map.isMoving()) pointAt(event.point);
    };
    const onClick = (event: MapMouseEvent) => latest.current.onSelect(pointAt(event.point));
    const onLeave = () => latest.current.onPoint(null);
    const onMoveEnd = () => {
      if (hasKeyboard()) pointAt(centre());
    };
    const onFocus = () => {
      latest.current.onKeyboard(hasKeyboard());
      onMoveEnd();
    };
    const onBlur = () => {
      latest.current.onKeyboard(false);
      onLeave();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Enter') latest.current.onSelect(pointAt(centre()));
    };

    map.on('mousemove', onMouse);
    map.on('mouseout', onLeave);
    map.on('dragstart', onLeave);
    map.on('click', onClick);
    map.on('moveend', onMoveEnd);
    canvas.addEventListener('focus', onFocus);
    canvas.addEventListener('blur', onBlur);
    canvas.addEventListener('keydown', onKey);
    return () => {
      map.off('mousemove', onMouse);
      map.off('mouseout', onLeave);
      map.off('dragstart', onLeave);
      map.off('click', onClick);
      map.off('moveend', onMoveEnd);
      canvas.removeEventListener('focus', onFocus);
      canvas.removeEventListener('blur', onBlur);
      canvas.removeEventListener('keydown', onKey);
    };
  }, [map]);
}
