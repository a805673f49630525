import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Inset } from '../../src/model/dataset/geometry';
import { decodeArcs } from '../../src/model/geometry/arcs';
import { insetAt, insetProjection } from '../../src/model/projection/insets';
import {
  ETRS89_LAEA,
  type LonLat,
  type PlanePoint,
  type Projection,
} from '../../src/model/projection/laea';
import { ellipsoidalArea } from './area';
import { arcIndex, type PolygonArcs, polygonsOf, ringPoints } from './shapes';

export interface PlaneRegion {
  code: string;
  polygons: PolygonArcs[];
  /** Surface on the ellipsoid of the polygons as GISCO drew them, in km². */
  trueArea: number;
}

export interface PlaneRegions {
  arcs: PlanePoint[][];
  /** In the order of their codes. */
  regions: PlaneRegion[];
}

interface Frame {
  inset: Inset;
  projection: Projection;
}

/** The projection of the frame in which a piece of a region belongs: an inset's or the main map's. */
function projectionOf(code: string, ring: readonly LonLat[], frames: readonly Frame[]): Projection {
  const own = frames.filter(({ inset }) => inset.regions.includes(code));
  if (own.length === 0) return ETRS89_LAEA;
  for (const { inset, projection } of own) {
    if (ring.every((point) => insetAt([inset], projection.forward(point)))) return projection;
  }
  throw new Error(`a piece of ${code} at ${ring[0]} fits into no inset of the region`);
}

/** Moves the regions from degrees into the map's plane, arc by arc, so that neighbours go on sharing theirs. */
export function planeRegions(
  nuts: Topology<{ NUTS: GeometryCollection }>,
  insets: readonly Inset[],
): PlaneRegions {
  const degrees: LonLat[][] = decodeArcs(nuts);
  const arcs: PlanePoint[][] = degrees.map(() => []);
  const owner: Projection[] = [];
  const frames = insets.map((inset) => ({ inset, projection: insetProjection(inset) }));

  const regions = nuts.objects.NUTS.geometries.map((geometry) => {
    const { NUTS_ID: code } = geometry.properties as { NUTS_ID: string };
    const polygons = polygonsOf(geometry);
    let trueArea = 0;
    for (const polygon of polygons) {
      const [outer = [], ...holes] = polygon.map((ring) => ringPoints(degrees, ring));
      trueArea += ellipsoidalArea(outer);
      for (const hole of holes) trueArea -= ellipsoidalArea(hole);
      const projection = projectionOf(code, outer, frames);
      for (const index of polygon.flat().map(arcIndex)) {
        if (owner[index] && owner[index] !== projection) {
          throw new Error(`arc ${index} of ${code} would have to lie in two frames`);
        }
        owner[index] = projection;
        arcs[index] = (degrees[index] ?? []).map((point) => projection.forward(point));
      }
    }
    return { code, polygons, trueArea: trueArea / 1e6 };
  });
  return { arcs, regions: regions.sort((a, b) => (a.code < b.code ? -1 : 1)) };
}
