import { mapLayers } from '../style/buildStyle';
import type { MapLook } from '../style/look';

/** The part of MapLibre that sets paint and layout, so that a test can stand in for it. */
export interface LookTarget {
  setPaintProperty(layer: string, name: string, value: unknown): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): unknown;
}

type Properties = Readonly<Record<string, unknown>>;

/** Brings paint and layout from one look to another, touching only the properties that differ. */
export function applyLook(target: LookTarget, previous: MapLook, next: MapLook): void {
  const before = new Map(mapLayers(previous).map((layer) => [layer.id, layer]));
  for (const layer of mapLayers(next)) {
    const old = before.get(layer.id);
    for (const [name, value] of changes(old?.paint, layer.paint)) {
      target.setPaintProperty(layer.id, name, value);
    }
    for (const [name, value] of changes(old?.layout, layer.layout)) {
      target.setLayoutProperty(layer.id, name, value);
    }
  }
}

function changes(before: Properties = {}, after: Properties = {}) {
  return Object.entries(after).filter(
    ([name, value]) => JSON.stringify(before[name]) !== JSON.stringify(value),
  );
}
