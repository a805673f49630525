import { EARTH_RADIUS, FALSE_ORIGIN, type PlanePoint } from './laea';

/**
 * Longitude and latitude that only MapLibre understands: where its Mercator must be told to draw so
 * that the screen shows the plane. They are no place on earth.
 */
export type PseudoLngLat = readonly [lng: number, lat: number];

/** West, south, east, north. */
export type PlaneBounds = readonly [west: number, south: number, east: number, north: number];

const DEGREES = 180 / Math.PI;

/** MapLibre's world is this many pixels wide at zoom 0. */
const WORLD_PIXELS = 512;

/** Metres in the plane to MapLibre's coordinates: the inverse of Mercator. */
export function planeToPseudo([east, north]: PlanePoint): PseudoLngLat {
  const x = (east - FALSE_ORIGIN[0]) / EARTH_RADIUS;
  const y = (north - FALSE_ORIGIN[1]) / EARTH_RADIUS;
  return [x * DEGREES, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) * DEGREES];
}

/** MapLibre's coordinates to metres in the plane: Mercator itself. */
export function pseudoToPlane([lng, lat]: PseudoLngLat): PlanePoint {
  const y = Math.log(Math.tan(Math.PI / 4 + lat / DEGREES / 2));
  return [FALSE_ORIGIN[0] + (lng / DEGREES) * EARTH_RADIUS, FALSE_ORIGIN[1] + y * EARTH_RADIUS];
}

/** Metres of the plane in one pixel: the same everywhere on the map, unlike in Mercator of the real earth. */
export function metresPerPixel(zoom: number): number {
  return (2 * Math.PI * EARTH_RADIUS) / (WORLD_PIXELS * 2 ** zoom);
}

/** The zoom at which a pixel shows so many metres. */
export function zoomAt(metresInPixel: number): number {
  return Math.log2((2 * Math.PI * EARTH_RADIUS) / (WORLD_PIXELS * metresInPixel));
}
