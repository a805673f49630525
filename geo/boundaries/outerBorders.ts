import { mergeArcs } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { insidePolygon, signedArea } from '../../src/model/geometry/rings';
import type { PlanePoint } from '../../src/model/projection/laea';
import { within } from './nearness';
import { type PolygonArcs, ringPoints } from './shapes';
import { bridged, type Stretch, stretchesOf } from './stretches';
import type { World } from './world';

/**
 * How far beyond a region's edge to look for land, in metres. Natural Earth's borders lie up to a few
 * kilometres beside GISCO's; the shortest reach finds the smallest neighbours.
 */
const REACHES = [500, 1_000, 2_000, 3_000, 4_000, 5_500, 7_000];

/** Metres from Natural Earth's edge up to which a line can be the same border. */
const BESIDE = 20_000;

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

/** Whether the first thing beyond the segment from a to b is land, not a region. `outward` is 1 on its left. */
function facesLand(
  [a, b]: readonly [PlanePoint, PlanePoint],
  outward: 1 | -1,
  land: readonly Area[],
  regions: readonly Area[],
): boolean {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  for (const reach of REACHES) {
    const t = (outward * reach) / length;
    const beyond: PlanePoint = [
      (a[0] + b[0]) / 2 - (b[1] - a[1]) * t,
      (a[1] + b[1]) / 2 + (b[0] - a[0]) * t,
    ];
    if (regions.some((area) => holds(area, beyond))) return false;
    if (land.some((area) => holds(area, beyond))) return true;
  }
  return false;
}

/**
 * The stretches of the regions' outer edge that are borders with uncovered land: no coasts, no borders
 * between regions. `arcs` and `polygons` are the regions, in metres of the plane.
 */
export function outerBorders(
  arcs: PlanePoint[][],
  polygons: readonly PolygonArcs[],
  world: World,
): PlanePoint[][] {
  const areas = (from: PlanePoint[][], of: readonly PolygonArcs[]) =>
    of.map((rings) => boxed(rings.map((ring) => ringPoints(from, ring))));
  const regions = areas(arcs, polygons);
  const land = areas(
    world.arcs,
    world.lands.flatMap((each) => each.polygons),
  );
  const isBeside = within(
    BESIDE,
    world.edges.flatMap((i) => world.arcs[i] ?? []),
  );
  const whole = { type: 'MultiPolygon', arcs: [...polygons] } satisfies GeometryObject;
  const merged = mergeArcs(
    { type: 'Topology', arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])), objects: {} },
    [whole],
  );
  return merged.arcs.flatMap((rings) =>
    rings.flatMap((ring, i): Stretch[] => {
      const points = ringPoints(arcs, ring);
      const outward = signedArea(points) > 0 === (i === 0) ? -1 : 1;
      const isBorder = points.slice(1).map((b, k) => {
        const a = points[k] ?? b;
        return isBeside(a) && facesLand([a, b], outward, land, regions);
      });
      return stretchesOf(points, bridged(points, isBorder, isBeside));
    }),
  );
}
