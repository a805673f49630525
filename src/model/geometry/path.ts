import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { PlaneBounds } from '../projection/plane';

export type Drawable = Polygon | MultiPolygon | LineString | MultiLineString;

export interface Picture {
  /** What of the plane is shown, in metres. */
  bounds: PlaneBounds;
  /** Pixels from left to right; the height follows from the bounds. */
  width: number;
  /** Of a pixel; tenths if it is not said. */
  decimals?: number;
}

/** Height of the picture in pixels. */
export function pictureHeight({ bounds: [west, south, east, north], width }: Picture): number {
  return ((north - south) / (east - west)) * width;
}

/** Pixels of the picture, from its upper left corner, of a point in the plane. */
export function toPixels(
  { bounds: [west, , east, north], width }: Picture,
  point: readonly number[],
): [number, number] {
  const [x = 0, y = 0] = point;
  const pixelsPerMetre = width / (east - west);
  return [(x - west) * pixelsPerMetre, (north - y) * pixelsPerMetre];
}

/** A number of pixels without needless zeros. */
function short(value: number, decimals: number): string {
  const unit = 10 ** decimals;
  return String(Math.round(value * unit) / unit);
}

function trace(line: readonly Position[], picture: Picture, closed: boolean): string {
  const { decimals = 1 } = picture;
  const points: string[] = [];
  for (const position of line) {
    const point = toPixels(picture, position)
      .map((value) => short(value, decimals))
      .join(',');
    if (point !== points.at(-1)) points.push(point);
  }
  if (closed && points.length > 1 && points[0] === points.at(-1)) points.pop();
  // What shrinks to less than a line of two points is too small to be seen.
  if (points.length < 2) return '';
  return `M${points.join('L')}${closed ? 'Z' : ''}`;
}

/** An SVG path of areas or lines in the plane; empty where nothing of them would be seen. */
export function svgPath(geometry: Drawable, picture: Picture): string {
  const open = (line: Position[]) => trace(line, picture, false);
  const ring = (line: Position[]) => trace(line, picture, true);
  switch (geometry.type) {
    case 'LineString':
      return open(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(open).join('');
    case 'Polygon':
      return geometry.coordinates.map(ring).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(ring).join('');
  }
}
