import { mergeArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { decodeArcs } from '../../src/model/geometry/arcs';
import { insideRing } from '../../src/model/geometry/rings';
import { ETRS89_LAEA, type LonLat, type PlanePoint } from '../../src/model/projection/laea';
import { arcIndex, type PolygonArcs, polygonsOf, ringPoints } from './shapes';
import { CRIMEA, UNCOVERED } from './uncovered';

export interface Land {
  id: string;
  name: string;
  polygons: PolygonArcs[];
}

export interface World {
  arcs: PlanePoint[][];
  /** The uncovered countries, in the order of their ids. */
  lands: Land[];
  /** Indices of the arcs between an uncovered country and one that the atlas has regions of. */
  edges: number[];
}

type Countries = Topology<{ countries: GeometryCollection }>;

/** The polygons of each country as the United Nations see them: Crimea with Ukraine. */
function polygonsByName(world: Countries, degrees: LonLat[][]): Map<string, PolygonArcs[]> {
  const byName = new Map(
    world.objects.countries.geometries.map((geometry): [string, PolygonArcs[]] => [
      (geometry.properties as { name: string }).name,
      polygonsOf(geometry),
    ]),
  );
  const holdsCrimea = ([outer]: PolygonArcs) =>
    outer !== undefined && insideRing(CRIMEA.place, ringPoints(degrees, outer));
  const giver = byName.get(CRIMEA.from) ?? [];
  const crimea = giver.filter(holdsCrimea);
  if (crimea.length !== 1) throw new Error(`${CRIMEA.from} has no polygon of Crimea`);
  byName.set(
    CRIMEA.from,
    giver.filter((polygon) => !holdsCrimea(polygon)),
  );
  byName.set(CRIMEA.to, [...(byName.get(CRIMEA.to) ?? []), ...crimea]);
  return byName;
}

/** Degrees: Natural Earth's longest edges follow parallels, which are curves in the plane. */
const LONGEST_EDGE = 0.25;

function densified(arc: readonly LonLat[]): LonLat[] {
  return arc.flatMap((b, i) => {
    const a = arc[i - 1];
    if (!a) return [b];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    // An edge from 180° east to 180° west is a step across the date line, not a way around the world.
    const length = Math.abs(dx) > 180 ? 0 : Math.hypot(dx, dy);
    const parts = Math.max(1, Math.ceil(length / LONGEST_EDGE));
    const between = Array.from({ length: parts - 1 }, (_, k): LonLat => {
      const t = (k + 1) / parts;
      return [a[0] + dx * t, a[1] + dy * t];
    });
    return [...between, b];
  });
}

/** The countries without regions, their parts joined, in the map's plane. */
export function uncoveredWorld(world: Countries): World {
  const degrees: LonLat[][] = decodeArcs(world);
  const byName = polygonsByName(world, degrees);
  const lands = UNCOVERED.map(({ id, name, parts }): Land => {
    const polygons = parts.flatMap((part) => {
      const found = byName.get(part);
      if (!found) throw new Error(`Natural Earth has no country "${part}"`);
      return found;
    });
    const whole: GeometryObject = { type: 'MultiPolygon', arcs: polygons };
    return { id, name, polygons: mergeArcs(world, [whole]).arcs };
  });
  const used = new Set(lands.flatMap(({ polygons }) => polygons.flat(2)).map(arcIndex));
  const parts = new Set(UNCOVERED.flatMap((each) => each.parts));
  const covered = [...byName].flatMap(([name, polygons]) => (parts.has(name) ? [] : polygons));
  const edges = new Set(covered.flat(2).map(arcIndex));
  return {
    lands,
    edges: [...edges].filter((i) => used.has(i)).sort((a, b) => a - b),
    arcs: degrees.map((arc, i) =>
      used.has(i) ? densified(arc).map((p) => ETRS89_LAEA.forward(p)) : [],
    ),
  };
}
