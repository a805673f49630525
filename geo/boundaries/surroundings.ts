import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clipLine } from '../../src/model/geometry/clip';
import { ringMiddle, signedArea } from '../../src/model/geometry/rings';
import type { PlanePoint } from '../../src/model/projection/laea';
import type { PlaneBounds } from '../../src/model/projection/plane';
import { clipRing } from './clipRing';
import type { GridPoint, GridTopology } from './encode';
import { arcIndex, ringPoints } from './shapes';
import { thinArcs } from './simplify';
import { UNDRAWN_BORDERS } from './uncovered';
import type { World } from './world';

/** What windows between a telephone held upright and a wide screen show around the whole of Europe. */
const SHEET: PlaneBounds = [300_000, -1_250_000, 9_560_000, 8_050_000];

export interface Coarseness {
  /** Metres of the grid. */
  unit: number;
  /** Square metres, near the regions and far from them: corners with a smaller triangle are left out. */
  corner: Record<Distance, number>;
  /** Square metres: smaller islands are left out, but never the whole of a country. */
  island: Record<Distance, number>;
}

type Distance = 'near' | 'far';

function onGrid(points: readonly PlanePoint[], unit: number): GridPoint[] {
  const grid: GridPoint[] = [];
  for (const point of points) {
    const [x, y] = [Math.round(point[0] / unit), Math.round(point[1] / unit)];
    const last = grid.at(-1);
    if (!last || last[0] !== x || last[1] !== y) grid.push([x, y]);
  }
  return grid;
}

/** The polygons of one country, clipped, without the islands that nobody would see. */
function visiblePolygons(
  polygons: readonly PlanePoint[][][],
  least: (ring: readonly PlanePoint[]) => number,
): PlanePoint[][][] {
  const sized = polygons
    .map((rings) => rings.map((ring) => clipRing(ring, SHEET)).filter((ring) => ring.length > 3))
    .map((rings) => ({ rings, area: Math.abs(signedArea(rings[0] ?? [])) }));
  const largest = Math.max(...sized.map(({ area }) => area));
  return sized
    .filter(({ rings, area }) => area > 0 && (area >= least(rings[0] ?? []) || area === largest))
    .map(({ rings }) => rings);
}

/** The arcs between two different countries, but for the lines that are left undrawn. */
function sharedArcs({ lands }: World): number[] {
  const users = new Map<number, string[]>();
  for (const { id, polygons } of lands) {
    for (const index of polygons.flat(2).map(arcIndex)) {
      users.set(index, [...(users.get(index) ?? []), id]);
    }
  }
  const undrawn = (ids: string[]) =>
    UNDRAWN_BORDERS.some((pair) => pair.every((id) => ids.includes(id)));
  return [...users].filter(([, ids]) => new Set(ids).size > 1 && !undrawn(ids)).map(([i]) => i);
}

/** `at` is where the name stands: metres in the plane. `area` is in km², as far as the land is drawn. */
type LandFeature = Feature<MultiPolygon, { name: string; at: PlanePoint; area: number }>;
type LineFeature = Feature<MultiLineString, Record<string, never>>;
type Drawn = Record<'land' | 'borders' | 'outerBorders', GeometryCollection<object>>;

function collection<F extends Feature>(features: F[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function lines(pieces: readonly PlanePoint[][], unit: number): LineFeature {
  const coordinates = pieces.map((piece) => onGrid(piece, unit)).filter((line) => line.length > 1);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

/**
 * Uncovered land, the borders inside it, and its borders with the regions (`outer`), as one topology:
 * finer where `isNear` says that the regions are near, and as they are on its edges with the regions.
 */
export function surroundings(
  world: World,
  outer: readonly PlanePoint[][],
  isNear: (point: PlanePoint) => boolean,
  { unit, corner, island }: Coarseness,
): GridTopology {
  const edges = new Set(world.edges);
  const arcs = thinArcs(world.arcs, (arc, point) =>
    edges.has(arc) ? 0 : corner[isNear(point) ? 'near' : 'far'],
  );
  const leastIsland = (ring: readonly PlanePoint[]) => island[ring.some(isNear) ? 'near' : 'far'];
  const land = world.lands.flatMap(({ id, name, polygons }): LandFeature[] => {
    const full = polygons.map((rings) => rings.map((ring) => ringPoints(arcs, ring)));
    const coordinates = visiblePolygons(full, leastIsland)
      .map((rings) => rings.map((ring) => onGrid(ring, unit)).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0);
    const geometry = { type: 'MultiPolygon' as const, coordinates };
    const middle = ringMiddle(coordinates.flatMap(([ring]) => (ring ? [ring] : [])));
    if (!middle) return [];
    const at: PlanePoint = [Math.round(middle[0]) * unit, Math.round(middle[1]) * unit];
    const cells = coordinates.flatMap((rings) =>
      rings.map((ring, i) => Math.abs(signedArea(ring)) * (i === 0 ? 1 : -1)),
    );
    const area = Math.round((cells.reduce((sum, cell) => sum + cell, 0) * unit ** 2) / 1e6);
    return [{ type: 'Feature', id, properties: { name, at, area }, geometry }];
  });
  const borders = sharedArcs(world).flatMap((i) => clipLine(arcs[i] ?? [], SHEET));
  // The types of topojson-server know neither the names nor that collections stay collections.
  const built = topology({
    land: collection(land),
    borders: collection([lines(borders, unit)]),
    outerBorders: collection([lines(outer, unit)]),
  }) as unknown as Topology<Drawn>;
  return {
    unit,
    arcs: built.arcs.map((arc) => arc.map(([x = 0, y = 0]): GridPoint => [x, y])),
    objects: {
      land: built.objects.land.geometries,
      borders: built.objects.borders.geometries,
      outerBorders: built.objects.outerBorders.geometries,
    },
  };
}
