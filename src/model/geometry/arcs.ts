import type { Topology } from 'topojson-specification';
import type { PlanePoint } from '../projection/laea';

/** The arcs of a topology with their positions written out: quantised deltas summed, then scaled and moved. */
export function decodeArcs({
  arcs,
  transform,
}: Pick<Topology, 'arcs' | 'transform'>): PlanePoint[][] {
  if (!transform) return arcs.map((arc) => arc.map(([x = 0, y = 0]) => [x, y]));
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}
