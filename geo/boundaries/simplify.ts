import type { Position } from 'geojson';
import { presimplify } from 'topojson-simplify';
import type { PlanePoint } from '../../src/model/projection/laea';
import type { PlaneRegions } from './regions';
import { arcIndex } from './shapes';

export interface Tolerance {
  /** Square metres of the plane: a point whose triangle with its neighbours is smaller may go. */
  area: number;
  /** And it must be smaller than this share of each region that the arc bounds. */
  share: number;
}

/** A ring needs three corners; the fourth point closes it. */
const FEWEST_RING_POINTS = 4;

/** The points of each arc with the triangle (square metres) that would be lost with them. */
function weightedArcs(arcs: readonly PlanePoint[][]): [number, number, number][][] {
  const drawn = arcs.filter((arc) => arc.length > 1);
  const weighted = presimplify({
    type: 'Topology',
    objects: {},
    arcs: drawn.map((arc) => arc.map((point): Position => [...point])),
  }).arcs.values();
  return arcs.map((arc) =>
    arc.length > 1 ? (weighted.next().value as [number, number, number][]) : [],
  );
}

/**
 * Leaves out points that nobody sees (Visvalingam's method): those with a triangle below
 * `least(i, point)` for a point of arc `i`. The ends of arcs stay, so neighbours stay joined; islands never fall below a triangle.
 */
export function thinArcs(
  arcs: readonly PlanePoint[][],
  least: (arc: number, point: PlanePoint) => number,
): PlanePoint[][] {
  return weightedArcs(arcs).map((arc, i): PlanePoint[] => {
    const heaviest = arc.map(([, , weight]) => weight).sort((a, b) => b - a);
    const [first, last] = [arc[0], arc.at(-1)];
    const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    const needed = closed ? (heaviest[FEWEST_RING_POINTS - 1] ?? 0) : Number.POSITIVE_INFINITY;
    return arc
      .filter(([x, y, weight]) => weight >= Math.min(least(i, [x, y]), needed))
      .map(([x, y]) => [x, y]);
  });
}

/** Simplifies the regions; small regions keep finer outlines than large ones. */
export function simplify(plane: PlaneRegions, { area, share }: Tolerance): PlaneRegions {
  const least = plane.arcs.map(() => area);
  for (const { polygons, trueArea } of plane.regions) {
    for (const index of polygons.flat(2).map(arcIndex)) {
      least[index] = Math.min(least[index] ?? area, trueArea * 1e6 * share);
    }
  }
  return { ...plane, arcs: thinArcs(plane.arcs, (i) => least[i] ?? 0) };
}
