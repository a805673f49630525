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
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [west, south] = transform?.translate ?? [0, 0];
  let x = 0;
  let y = 0;
  // By index: the map waits for this, and destructuring costs more than all the rest of it.
  for (let index = 0; index < arc.length; index++) {
    const dx = arc[index]?.[0] ?? 0;
    const dy = arc[index]?.[1] ?? 0;
    x = transform ? x + dx : dx;
    y = transform ? y + dy : dy;
    visit(x * scaleX + west, y * scaleY + south, index);
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
