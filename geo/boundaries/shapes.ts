import type { GeometryObject } from 'topojson-specification';

/** Indices of arcs that make a ring; `~i` is arc `i` backwards. */
export type RingArcs = number[];

/** An outer ring and its holes. */
export type PolygonArcs = RingArcs[];

/** The polygons of a TopoJSON geometry. */
export function polygonsOf(geometry: GeometryObject): PolygonArcs[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  throw new Error(`a region is a ${geometry.type}, not an area`);
}

export function arcIndex(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** The points of a ring, first and last the same. */
export function ringPoints<P>(arcs: readonly (readonly P[])[], ring: RingArcs): P[] {
  return ring.flatMap((reference, i) => {
    const arc = arcs[arcIndex(reference)];
    if (!arc) throw new Error(`there is no arc ${arcIndex(reference)}`);
    const points = reference < 0 ? arc.toReversed() : arc;
    return i === 0 ? points : points.slice(1);
  });
}
