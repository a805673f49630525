import type { PlanePoint } from '../projection/laea';
import { metresPerPixel } from '../projection/plane';
import { keepOnSheet, type PixelSize, type PlaneCamera } from './sheet';

/** Pixels from the left and top of the map. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** The camera after the sheet was pushed by so many pixels. */
export function pushed(
  { centre: [east, north], zoom }: PlaneCamera,
  { x, y }: ScreenPoint,
): PlaneCamera {
  const metres = metresPerPixel(zoom);
  return keepOnSheet({ centre: [east - x * metres, north + y * metres], zoom });
}

/** The camera so many zoom levels nearer, with the place under a point of the screen left where it is. */
export function zoomedAt(
  camera: PlaneCamera,
  size: PixelSize,
  at: ScreenPoint,
  levels: number,
): PlaneCamera {
  const { zoom } = keepOnSheet({ ...camera, zoom: camera.zoom + levels });
  const [east, north] = placeAt(camera, size, at);
  const metres = metresPerPixel(zoom);
  const { x, y } = fromMiddle(size, at);
  return keepOnSheet({ centre: [east - x * metres, north + y * metres], zoom });
}

/** The camera after the fingers on the map went from their places before to those after: one pushes, two also zoom. */
export function followed(
  camera: PlaneCamera,
  size: PixelSize,
  before: readonly ScreenPoint[],
  after: readonly ScreenPoint[],
): PlaneCamera {
  const [from, to] = [middle(before), middle(after)];
  const moved = pushed(camera, { x: to.x - from.x, y: to.y - from.y });
  const [apart, now] = [spread(before), spread(after)];
  return apart > 0 && now > 0 ? zoomedAt(moved, size, to, Math.log2(now / apart)) : moved;
}

/** Two cameras that show the same pixels: rounding in the address must not move the map. */
export function isSameCamera(a: PlaneCamera, b: PlaneCamera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 0.011 &&
    Math.abs(a.centre[0] - b.centre[0]) < 600 &&
    Math.abs(a.centre[1] - b.centre[1]) < 600
  );
}

/** The point of the plane that a camera shows at a point of the screen. */
export function placeAt(
  { centre: [east, north], zoom }: PlaneCamera,
  size: PixelSize,
  at: ScreenPoint,
): PlanePoint {
  const metres = metresPerPixel(zoom);
  const { x, y } = fromMiddle(size, at);
  return [east + x * metres, north - y * metres];
}

function fromMiddle({ width, height }: PixelSize, { x, y }: ScreenPoint): ScreenPoint {
  return { x: x - width / 2, y: y - height / 2 };
}

function middle(points: readonly ScreenPoint[]): ScreenPoint {
  const mean = (axis: 'x' | 'y') =>
    points.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, points.length);
  return { x: mean('x'), y: mean('y') };
}

function spread([a, b]: readonly ScreenPoint[]): number {
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
