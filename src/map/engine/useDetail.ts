import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import type { MapSources } from '../style/buildStyle';
import { SOURCE } from '../style/ids';

export interface DetailProps {
  /** Finer geometry of regions and borders; null until it has been asked for and has come. */
  readonly detail: Pick<MapSources, 'regions' | 'borders'> | null;
}

/** Replaces the overview by the finer geometry once; feature states stay, since codes are the ids. */
export function useDetail(map: MapLibre | null, { detail }: DetailProps): void {
  const isShown = useRef(false);
  useEffect(() => {
    if (!map || !detail || isShown.current) return;
    for (const name of ['regions', 'borders'] as const) {
      map.getSource<GeoJSONSource>(SOURCE[name])?.setData(detail[name]);
    }
    isShown.current = true;
  }, [map, detail]);
}
