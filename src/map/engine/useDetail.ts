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
  const shownOn = useRef<MapLibre>(null);
  useEffect(() => {
    if (!map || !detail || shownOn.current === map) return;
    for (const name of ['regions', 'borders'] as const) {
      map.getSource<GeoJSONSource>(SOURCE[name])?.setData(detail[name]);
    }
    shownOn.current = map;
  }, [map, detail]);
}
