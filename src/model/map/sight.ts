import type { PlanePoint } from '../projection/laea';
import { metresPerPixel } from '../projection/plane';
import type { PixelSize, PlaneCamera } from './sheet';

/** How near to the edge of the window a place still counts as in sight: a share of its width and height. */
const MARGIN = 0.12;

/** A place of the plane in pixels from the left and top of a window. */
export function pixelAt(
  [east, north]: PlanePoint,
  { centre, zoom }: PlaneCamera,
  { width, height }: PixelSize,
): { readonly x: number; readonly y: number } {
  const metres = metresPerPixel(zoom);
  return {
    x: width / 2 + (east - centre[0]) / metres,
    y: height / 2 - (north - centre[1]) / metres,
  };
}

/** The camera that is moved just as far as a place needs to be well in sight; the same one if it is. */
export function keepInSight(
  place: PlanePoint,
  camera: PlaneCamera,
  { width, height }: PixelSize,
): PlaneCamera {
  const metres = metresPerPixel(camera.zoom);
  const moved = (at: number, centre: number, pixels: number) => {
    const reach = (0.5 - MARGIN) * pixels * metres;
    return Math.min(at + reach, Math.max(at - reach, centre));
  };
  const centre: PlanePoint = [
    moved(place[0], camera.centre[0], width),
    moved(place[1], camera.centre[1], height),
  ];
  const isSame = centre[0] === camera.centre[0] && centre[1] === camera.centre[1];
  return isSame ? camera : { ...camera, centre };
}

/** The camera that looks a quarter of the window farther, by steps to the east and north. */
export function movedBy(
  { centre, zoom }: PlaneCamera,
  [east, north]: readonly [east: number, north: number],
  { width, height }: PixelSize,
): PlaneCamera {
  const metres = metresPerPixel(zoom) / 4;
  return {
    centre: [centre[0] + east * width * metres, centre[1] + north * height * metres],
    zoom,
  };
}

/** Of places in the window, the one nearest to its middle; null where there is none. */
export function nearestToMiddle<Place extends { readonly centre: PlanePoint }>(
  places: readonly Place[],
  { centre }: PlaneCamera,
): Place | null {
  const distance = (place: Place) =>
    Math.hypot(place.centre[0] - centre[0], place.centre[1] - centre[1]);
  return places.reduce<Place | null>(
    (best, place) => (best === null || distance(place) < distance(best) ? place : best),
    null,
  );
}
