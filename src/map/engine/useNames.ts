import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect } from 'react';
import { type MapLabels, writtenLabels } from '../geometry/mapLabels';
import { SOURCE } from '../style/ids';
import type { LabelKind } from '../style/labelSizes';

export interface NamesProps {
  readonly labels: MapLabels;
}

/** The part of MapLibre that is told which names are written, so that a test can stand in for it. */
interface NamesTarget {
  setFeatureState(feature: { source: string; id: string }, state: { written: boolean }): unknown;
}

/** The kinds of names that come and go with the zoom, and where MapLibre has them. */
const KINDS = [
  ['countries', SOURCE.countries],
  ['land', SOURCE.landLabels],
  ['regions', SOURCE.centres],
] as const;

/** Tells the map at each zoom which names there is room for; only what changes is told. */
export function createNameWriter(target: NamesTarget, labels: MapLabels): (zoom: number) => void {
  const written = new Map<LabelKind, ReadonlySet<string>>();
  return (zoom) => {
    for (const [kind, source] of KINDS) {
      const before = written.get(kind) ?? new Set<string>();
      const now = new Set(writtenLabels(labels, kind, zoom).map(({ label }) => label.code));
      for (const id of new Set([...before, ...now])) {
        const isNow = now.has(id);
        if (isNow !== before.has(id)) target.setFeatureState({ source, id }, { written: isNow });
      }
      written.set(kind, now);
    }
  };
}

/** Writes the names that the still map writes at the same zoom. */
export function useNames(map: MapLibre | null, { labels }: NamesProps): void {
  useEffect(() => {
    if (!map) return;
    const write = createNameWriter(map, labels);
    const onZoom = () => write(map.getZoom());
    onZoom();
    map.on('zoom', onZoom);
    return () => {
      map.off('zoom', onZoom);
    };
  }, [map, labels]);
}
