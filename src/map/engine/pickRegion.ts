import type { Map as MapLibre, PointLike } from 'maplibre-gl';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import { metresPerPixel } from '../../model/projection/plane';
import { LAYER } from '../style/ids';

/** A region narrower than this on screen is hit by a pointer that comes near it. */
const SMALL_PIXELS = 14;
const NEAR_PIXELS = 6;

/**
 * The region at a point of the screen. A region too small to aim at wins over the large one around
 * it when the pointer is near; otherwise the region right under the pointer counts.
 */
export function pickRegion(
  map: MapLibre,
  { x, y }: { readonly x: number; readonly y: number },
  regionOf: (code: TerritoryCode) => Region | undefined,
): TerritoryCode | null {
  const box: [PointLike, PointLike] = [
    [x - NEAR_PIXELS, y - NEAR_PIXELS],
    [x + NEAR_PIXELS, y + NEAR_PIXELS],
  ];
  const [nearest] = codesAt(map, box)
    .flatMap((code) => regionOf(code) ?? [])
    .filter((region) => widthOf(region) / metresPerPixel(map.getZoom()) < SMALL_PIXELS)
    .toSorted((a, b) => widthOf(a) - widthOf(b));
  return nearest?.code ?? codesAt(map, [x, y])[0] ?? null;
}

function codesAt(map: MapLibre, where: PointLike | [PointLike, PointLike]): TerritoryCode[] {
  const layers = [LAYER.markers, LAYER.regions];
  return map
    .queryRenderedFeatures(where, { layers })
    .map(({ properties }) => String(properties.code));
}

function widthOf({ bounds: [west, south, east, north] }: Region): number {
  return Math.min(east - west, north - south);
}
