import type { PlanePoint } from '../projection/laea';
import { metresPerPixel, type PlaneBounds } from '../projection/plane';
import { boundsOf, type PixelSize, type PlaneCamera } from './sheet';

/** What lies over the map, as shares of its height. */
export interface Cover {
  readonly top: number;
  readonly bottom: number;
}

export const NO_COVER: Cover = { top: 0, bottom: 0 };

/** The bounds of what a camera shows between what lies over the map. */
export function uncoveredBounds(
  camera: PlaneCamera,
  size: PixelSize,
  { top, bottom }: Cover,
): PlaneBounds {
  const [west, south, east, north] = boundsOf(camera, size);
  const height = north - south;
  return [west, south + bottom * height, east, north - top * height];
}

/** The camera that shows a point of the plane in the middle of what is not covered. */
export function lookAt(
  [east, north]: PlanePoint,
  zoom: number,
  { height }: PixelSize,
  { top, bottom }: Cover,
): PlaneCamera {
  const up = ((bottom - top) / 2) * height * metresPerPixel(zoom);
  return { centre: [east, north - up], zoom };
}
