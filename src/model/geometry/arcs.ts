import type { Topology } from 'topojson-specification';
import type { PlanePoint } from '../projection/laea';

/**
 * Visits the positions of an arc as they are written out: quantised deltas summed, then scaled and moved.
 *
 * @param visit gets both coordinates and how many positions came before
 */
export function visitArc(
  arc: Topology['arcs'][number],
  transform: Topology['transform'],
  visit: (x: number, y: number, index: number) => void,
): void {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let x = 0;
  let y = 0;
  for (const [index, [dx = 0, dy = 0]] of arc.entries()) {
    x = transform ? x + dx : dx;
    y = transform ? y + dy : dy;
    visit(x * scale[0] + translate[0], y * scale[1] + translate[1], index);
  }
}

/** The arcs of a topology with their positions written out. */
export function decodeArcs({
  arcs,
  transform,
}: Pick<Topology, 'arcs' | 'transform'>): PlanePoint[][] {
  return arcs.map((arc) => {
    const points: PlanePoint[] = [];
    visitArc(arc, transform, (x, y) => points.push([x, y]));
    return points;
  });
}
