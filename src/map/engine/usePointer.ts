import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useEffectEvent } from 'react';
import { pointAt } from '../../data/pointing';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import { press } from '../press';
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
}

/** Tells which region the mouse or a finger points at. */
export function usePointer(map: MapLibre | null, props: PointerProps): void {
  const pointTo = useEffectEvent((target: MapLibre, at: ScreenPoint) => {
    const code = pickRegion(target, at, props.regionOf);
    target.getCanvas().style.cursor = code ? 'pointer' : '';
    pointAt(code ? { code, at: { x: at.x, y: at.y } } : null);
    return code;
  });
  const select = useEffectEvent((code: TerritoryCode | null) => props.onSelect(code));

  useEffect(() => {
    if (!map) return;
    const subscriptions = [
      map.on('mousemove', ({ point }) => {
        if (!map.isMoving()) pointTo(map, point);
      }),
      map.on('click', ({ point, originalEvent }) =>
        press(pointTo(map, point), { x: point.x, y: point.y }, originalEvent, select),
      ),
      map.on('mouseout', leave),
      map.on('dragstart', leave),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);
}
