import type { PlanePoint } from '../projection/laea';

/** The area that a closed ring surrounds, positive if it runs anticlockwise. */
export function signedArea(ring: readonly PlanePoint[]): number {
  let sum = 0;
  ring.forEach((point, i) => {
    const previous = ring[i - 1];
    if (previous) sum += previous[0] * point[1] - point[0] * previous[1];
  });
  return sum / 2;
}

/** Whether a point lies inside a closed ring (even-odd rule). */
export function insideRing([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean {
  let inside = false;
  ring.forEach((b, i) => {
    const a = ring[i - 1];
    if (!a || a[1] > y === b[1] > y) return;
    if (x < a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1])) inside = !inside;
  });
  return inside;
}

/** Whether a point lies inside a polygon given as its outer ring and holes. */
export function insidePolygon(
  point: PlanePoint,
  rings: readonly (readonly PlanePoint[])[],
): boolean {
  return rings.filter((ring) => insideRing(point, ring)).length % 2 === 1;
}

/** The middle of the largest ring of an area. */
export function ringMiddle(rings: readonly (readonly PlanePoint[])[]): PlanePoint | null {
  const [largest] = rings.toSorted((a, b) => Math.abs(signedArea(b)) - Math.abs(signedArea(a)));
  const area = largest && signedArea(largest);
  if (!largest || !area) return null;
  let [x, y] = [0, 0];
  largest.forEach(([bx, by], index) => {
    const a = largest[index - 1];
    if (!a) return;
    const cross = a[0] * by - bx * a[1];
    x += (a[0] + bx) * cross;
    y += (a[1] + by) * cross;
  });
  return [x / (6 * area), y / (6 * area)];
}
