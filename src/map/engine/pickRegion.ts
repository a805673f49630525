import type { PointLike } from 'maplibre-gl';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import { planeToPseudo } from '../../model/projection/plane';
import { LAYER } from '../style/ids';

/** A pointer over sea or foreign land still hits a region this near: islands and coasts are hard to aim at. */
const NEAR_PIXELS = 6;

/**
 * The region at a point of the screen: what is drawn topmost there (a marker or circle before the
 * land beneath it), else the nearest of those close by.
 */
export function pickRegion(
  map: RenderedFeatures,
  { x, y }: { readonly x: number; readonly y: number },
  regionOf: (code: TerritoryCode) => Region | undefined,
): TerritoryCode | null {
  const [hit] = codesAt(map, [x, y]);
  if (hit !== undefined) return hit;
  const box: [PointLike, PointLike] = [
    [x - NEAR_PIXELS, y - NEAR_PIXELS],
    [x + NEAR_PIXELS, y + NEAR_PIXELS],
  ];
  const distance = ({ centre }: Region) => {
    const at = map.project(planeToPseudo(centre) as [number, number]);
    return Math.hypot(at.x - x, at.y - y);
  };
  const [nearest] = codesAt(map, box)
    .flatMap((code) => regionOf(code) ?? [])
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest?.code ?? null;
}

/** The part of MapLibre that picking needs, so that a test can stand in for it. */
export interface RenderedFeatures {
  queryRenderedFeatures(
    where: PointLike | [PointLike, PointLike],
    options: { layers: string[] },
  ): { properties: Record<string, unknown> | null }[];
  project(place: [number, number]): { x: number; y: number };
}

function codesAt(map: RenderedFeatures, where: PointLike | [PointLike, PointLike]): string[] {
  return map
    .queryRenderedFeatures(where, { layers: [LAYER.markers, LAYER.circles, LAYER.regions] })
    .map(({ properties }) => String(properties?.code));
}
