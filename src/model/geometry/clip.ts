import type { PlanePoint } from '../projection/laea';
import type { PlaneBounds } from '../projection/plane';

/** The part of a segment inside the bounds, or null: the algorithm of Liang and Barsky. */
function clipSegment(
  a: PlanePoint,
  b: PlanePoint,
  bounds: PlaneBounds,
): [PlanePoint, PlanePoint] | null {
  const [west, south, east, north] = bounds;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  let enter = 0;
  let leave = 1;
  for (const [p, q] of [
    [-dx, a[0] - west],
    [dx, east - a[0]],
    [-dy, a[1] - south],
    [dy, north - a[1]],
  ] as const) {
    if (p === 0 && q < 0) return null;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  if (enter >= leave) return null;
  const at = (t: number): PlanePoint => {
    if (t === 0) return a;
    if (t === 1) return b;
    return [a[0] + t * dx, a[1] + t * dy];
  };
  return [at(enter), at(leave)];
}

/** The pieces of a line that lie inside the bounds, in its order; points are kept as they are. */
export function clipLine(line: readonly PlanePoint[], bounds: PlaneBounds): PlanePoint[][] {
  const pieces: PlanePoint[][] = [];
  line.forEach((b, i) => {
    const a = line[i - 1];
    const inside = a && clipSegment(a, b, bounds);
    if (!inside) return;
    const open = pieces.at(-1);
    if (open && open.at(-1) === inside[0]) open.push(inside[1]);
    else pieces.push(inside);
  });
  return pieces;
}
