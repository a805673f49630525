import { insidePolygon, signedArea } from '../../src/model/geometry/rings';
import type { PlanePoint } from '../../src/model/projection/laea';
import { arcIndex, type PolygonArcs, ringPoints } from './shapes';

/**
 * How far beyond a region's edge to look for land, in metres. Natural Earth's borders lie up to a few
 * kilometres beside GISCO's; the shortest reach finds the smallest neighbours.
 */
const REACHES = [500, 2_000, 4_000, 7_000];

type Rings = readonly (readonly PlanePoint[])[];

interface Area {
  rings: Rings;
  box: [number, number, number, number];
}

function boxed(rings: Rings): Area {
  const xs = (rings[0] ?? []).map(([x]) => x);
  const ys = (rings[0] ?? []).map(([, y]) => y);
  const least = (values: number[]) =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: number[]) =>
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return { rings, box: [least(xs), least(ys), most(xs), most(ys)] };
}

function holds({ rings, box: [west, south, east, north] }: Area, point: PlanePoint): boolean {
  const [x, y] = point;
  return west <= x && x <= east && south <= y && y <= north && insidePolygon(point, rings);
}

/** Cuts an arc into the stretches whose outer side is land. `outward` is 1 where that is the left side. */
function landStretches<P extends PlanePoint>(
  arc: readonly P[],
  outward: 1 | -1,
  land: readonly Area[],
): P[][] {
  const stretches: P[][] = [];
  arc.forEach((b, i) => {
    const a = arc[i - 1];
    if (!a) return;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const isLand = REACHES.some((reach) => {
      const t = (outward * reach) / length;
      const beyond: PlanePoint = [
        (a[0] + b[0]) / 2 - (b[1] - a[1]) * t,
        (a[1] + b[1]) / 2 + (b[0] - a[0]) * t,
      ];
      return land.some((area) => holds(area, beyond));
    });
    if (!isLand) return;
    const open = stretches.at(-1);
    if (open?.at(-1) === a) open.push(b);
    else stretches.push([a, b]);
  });
  return stretches;
}

/**
 * The stretches of the regions' outer edge that are borders with uncovered land: no coasts, no borders
 * between regions. `arcs` and `land` in metres of the plane.
 */
export function outerBorders<P extends PlanePoint>(
  arcs: readonly (readonly P[])[],
  polygons: readonly PolygonArcs[],
  land: readonly Rings[],
): P[][] {
  const areas = land.map(boxed);
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, i) => {
      const interiorLeft = signedArea(ringPoints(arcs, ring)) > 0 === (i === 0);
      return { ring, interiorLeft };
    }),
  );
  const uses = new Map<number, number>();
  for (const index of rings.flatMap(({ ring }) => ring).map(arcIndex)) {
    uses.set(index, (uses.get(index) ?? 0) + 1);
  }
  return rings.flatMap(({ ring, interiorLeft }) =>
    ring
      .filter((reference) => uses.get(arcIndex(reference)) === 1)
      .flatMap((reference) => {
        const arc = arcs[arcIndex(reference)] ?? [];
        const forwards = reference >= 0;
        return landStretches(arc, forwards === interiorLeft ? -1 : 1, areas);
      }),
  );
}
