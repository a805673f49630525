import type { Inset } from '../dataset/geometry';
import { lonLatToPlane } from '../projection/insets';
import { ETRS89_LAEA, type PlanePoint } from '../projection/laea';
import { metresPerPixel, type PlaneBounds, zoomAt } from '../projection/plane';
import type { Camera } from '../view';

/** From here on a pixel is finer than the overview's 1:10 million, and the detail is fetched. */
export const DETAIL_ZOOM = 5.8;

/** The part of the plane that the home view shows: Europe with the insets, metres of EPSG:3035. */
export const SHEET: PlaneBounds = [2_480_000, 1_330_000, 7_480_000, 5_480_000];

/** As far as land and graticule are drawn around the sheet. */
export const SHEET_LIMITS: PlaneBounds = [300_000, -1_250_000, 9_560_000, 8_050_000];

const MIN_ZOOM = 1.5;
const MAX_ZOOM = 11;

/** Where the plane is looked at: a centre in metres, and a scale as a zoom. */
export interface PlaneCamera {
  readonly centre: PlanePoint;
  readonly zoom: number;
}

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The camera that shows bounds whole, with `padding` pixels around them. */
export function fitBounds(
  [west, south, east, north]: PlaneBounds,
  { width, height }: PixelSize,
  padding = 0,
): PlaneCamera {
  const room = {
    width: Math.max(1, width - 2 * padding),
    height: Math.max(1, height - 2 * padding),
  };
  const metresInPixel = Math.max((east - west) / room.width, (north - south) / room.height);
  return { centre: [(west + east) / 2, (south + north) / 2], zoom: zoomAt(metresInPixel) };
}

/** The nearest camera whose centre lies on the sheet and whose zoom the map has. */
export function keepOnSheet({ centre: [east, north], zoom }: PlaneCamera): PlaneCamera {
  return {
    centre: [clamp(east, SHEET[0], SHEET[2]), clamp(north, SHEET[1], SHEET[3])],
    zoom: clamp(zoom, MIN_ZOOM, MAX_ZOOM),
  };
}

/** The bounds that a camera shows in a window of a size. */
export function boundsOf({ centre, zoom }: PlaneCamera, { width, height }: PixelSize): PlaneBounds {
  const metres = metresPerPixel(zoom);
  const [x, y] = [(width / 2) * metres, (height / 2) * metres];
  return [centre[0] - x, centre[1] - y, centre[0] + x, centre[1] + y];
}

/**
 * A camera of the address in the plane. A place that the sheet shows is meant there; a place far
 * off it (Guadeloupe) is looked for in the insets.
 */
export function toPlaneCamera(
  { zoom, latitude, longitude }: Camera,
  insets: readonly Inset[],
): PlaneCamera {
  const onSheet = ETRS89_LAEA.forward([longitude, latitude]);
  const centre = contains(SHEET, onSheet) ? onSheet : lonLatToPlane(insets, [longitude, latitude]);
  return { centre, zoom };
}

/**
 * A camera in the plane as the address writes it, rounded to about a hundred metres. A centre
 * inside an inset's box is written as the place beneath the box: so every camera has one address,
 * and every address one camera.
 */
export function toCamera({ centre, zoom }: PlaneCamera): Camera {
  const [longitude, latitude] = ETRS89_LAEA.inverse(centre);
  return {
    zoom: round(zoom, 2),
    latitude: round(latitude, 3),
    longitude: round(longitude, 3),
  };
}

/** Whether any part of `inner` shows within `outer`. */
export function overlaps(inner: PlaneBounds, outer: PlaneBounds): boolean {
  return inner[0] < outer[2] && inner[2] > outer[0] && inner[1] < outer[3] && inner[3] > outer[1];
}

/** Whether a point lies within bounds. */
export function contains([west, south, east, north]: PlaneBounds, [x, y]: PlanePoint): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
