import { insidePolygon } from '../../src/model/geometry/rings';
import type { PlanePoint } from '../../src/model/projection/laea';

type Rings = readonly (readonly PlanePoint[])[];

interface Cell {
  centre: PlanePoint;
  /** Half the side of the square. */
  half: number;
  /** From the centre to the polygon's edge; negative outside. */
  distance: number;
}

function toSegment([x, y]: PlanePoint, a: PlanePoint, b: PlanePoint): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length;
  const near = Math.max(0, Math.min(1, t));
  return Math.hypot(x - a[0] - near * dx, y - a[1] - near * dy);
}

function edgeDistance(point: PlanePoint, rings: Rings): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    ring.forEach((b, i) => {
      const a = ring[i - 1];
      if (a) nearest = Math.min(nearest, toSegment(point, a, b));
    });
  }
  return insidePolygon(point, rings) ? nearest : -nearest;
}

function cellAt(centre: PlanePoint, half: number, rings: Rings): Cell {
  return { centre, half, distance: edgeDistance(centre, rings) };
}

function bySize(a: Cell, b: Cell): number {
  return b.distance + b.half * Math.SQRT2 - (a.distance + a.half * Math.SQRT2);
}

/**
 * The point of a polygon that is farthest from its edge (the pole of inaccessibility), to about 1 % of
 * the polygon's smaller side, by cutting squares into four as long as they may hold a better one.
 */
export function poleOf(rings: Rings): PlanePoint {
  const outer = rings[0] ?? [];
  const xs = outer.map(([x]) => x).sort((a, b) => a - b);
  const ys = outer.map(([, y]) => y).sort((a, b) => a - b);
  const [west = 0, south = 0] = [xs[0], ys[0]];
  const [east = 0, north = 0] = [xs.at(-1), ys.at(-1)];
  const side = Math.max(east - west, north - south);
  const precision = Math.min(east - west, north - south) / 100;
  const middle: PlanePoint = [(west + east) / 2, (south + north) / 2];
  let best = cellAt(middle, 0, rings);
  const queue = [cellAt(middle, side / 2, rings)];
  for (let cell = queue.shift(); cell; cell = queue.shift()) {
    if (cell.distance > best.distance) best = cell;
    if (cell.distance + cell.half * Math.SQRT2 - best.distance <= precision) continue;
    const half = cell.half / 2;
    for (const [dx, dy] of [
      [-half, -half],
      [half, -half],
      [-half, half],
      [half, half],
    ] as const) {
      queue.push(cellAt([cell.centre[0] + dx, cell.centre[1] + dy], half, rings));
    }
    queue.sort(bySize);
  }
  return best.centre;
}
