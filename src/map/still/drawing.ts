import { type Picture, svgPath, toPixels } from '../../model/geometry/path';
import { type PixelSize, type PlaneCamera, SHEET_LIMITS } from '../../model/map/sheet';
import type { PlanePoint } from '../../model/projection/laea';
import { metresPerPixel } from '../../model/projection/plane';

/** The drawing that every camera looks at: its pixel is 23 m, so that whole ones do for the finest geometry. */
export const DRAWING: Picture = { bounds: SHEET_LIMITS, width: 400_000, decimals: 0 };

/** Pixels of the drawing that points are rounded to: the overview has no finer detail than ten of them. */
export const GRAINS = { overview: 10, detail: 1 };

/** A point of the plane in pixels of the drawing. */
export function drawingPoint(at: PlanePoint): PlanePoint {
  return toPixels(DRAWING, [...at]);
}

/** Lines of the plane as an SVG path in pixels of the drawing. */
export function linesPath(lines: readonly (readonly (readonly [number, number])[])[]): string {
  const coordinates = lines.map((line) => line.map((point) => [...point]));
  return svgPath({ type: 'MultiLineString', coordinates }, DRAWING);
}

/** Pixels of the drawing in one pixel of a screen that shows the plane at a zoom. */
export function drawingScale(zoom: number): number {
  return (metresPerPixel(zoom) * DRAWING.width) / (SHEET_LIMITS[2] - SHEET_LIMITS[0]);
}

/** The SVG `viewBox` that shows what a camera shows in a window of a size. */
export function viewBox({ centre, zoom }: PlaneCamera, { width, height }: PixelSize): string {
  const scale = drawingScale(zoom);
  const [x, y] = drawingPoint(centre);
  return [x - (width * scale) / 2, y - (height * scale) / 2, width * scale, height * scale]
    .map((value) => value.toFixed(3))
    .join(' ');
}

/**
 * Places what keeps its size on the screen at a point of the drawing: inside, one unit is one pixel.
 *
 * @param scale pixels of the drawing in one pixel of the screen
 */
export function pinned([x, y]: PlanePoint, scale: number): string {
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(5)})`;
}
