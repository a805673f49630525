import type { PlanePoint } from '../../src/model/projection/laea';
import type { PlaneBounds } from '../../src/model/projection/plane';

interface Edge {
  axis: 0 | 1;
  limit: number;
  /** 1 keeps what is above the limit, -1 what is below. */
  side: 1 | -1;
}

function cutAt(ring: readonly PlanePoint[], { axis, limit, side }: Edge): PlanePoint[] {
  const kept: PlanePoint[] = [];
  ring.forEach((b, i) => {
    const a = ring[i - 1];
    const inside = (b[axis] - limit) * side >= 0;
    if (a && inside !== (a[axis] - limit) * side >= 0) {
      const t = (limit - a[axis]) / (b[axis] - a[axis]);
      const crossing =
        a[(1 - axis) as 0 | 1] + t * (b[(1 - axis) as 0 | 1] - a[(1 - axis) as 0 | 1]);
      kept.push(axis === 0 ? [limit, crossing] : [crossing, limit]);
    }
    if (inside) kept.push(b);
  });
  const [first] = kept;
  const last = kept.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) kept.push(first);
  return kept;
}

/**
 * The part of a closed ring inside the bounds (Sutherland and Hodgman); empty if there is none. Pieces
 * of a concave ring stay joined along the bounds, which lie outside all that the map shows.
 */
export function clipRing(ring: readonly PlanePoint[], bounds: PlaneBounds): PlanePoint[] {
  const [west, south, east, north] = bounds;
  const edges: Edge[] = [
    { axis: 0, limit: west, side: 1 },
    { axis: 0, limit: east, side: -1 },
    { axis: 1, limit: south, side: 1 },
    { axis: 1, limit: north, side: -1 },
  ];
  return edges.reduce<PlanePoint[]>(cutAt, [...ring]);
}
