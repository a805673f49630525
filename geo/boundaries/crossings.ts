import type { PlanePoint } from '../../src/model/projection/laea';

interface Segment {
  arc: number;
  a: PlanePoint;
  b: PlanePoint;
}

/** Which side of the line through p and q the point r lies on: 1, -1, or 0 on it. */
function side(p: PlanePoint, q: PlanePoint, r: PlanePoint): number {
  return Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
}

/** Whether two segments cross; touching is no crossing. */
function cross(s: Segment, t: Segment): boolean {
  return (
    side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0
  );
}

function* cells({ a, b }: Segment, size: number): Generator<string> {
  const index = (value: number) => Math.floor(value / size);
  for (let x = index(Math.min(a[0], b[0])); x <= index(Math.max(a[0], b[0])); x++) {
    for (let y = index(Math.min(a[1], b[1])); y <= index(Math.max(a[1], b[1])); y++)
      yield `${x},${y}`;
  }
}

/**
 * The arcs that cross another one or themselves, as an index of each. Cells of `size` keep it from
 * comparing everything with everything.
 */
export function crossingArcs(arcs: readonly (readonly PlanePoint[])[], size: number): Set<number> {
  const found = new Set<number>();
  const byCell = new Map<string, Segment[]>();
  arcs.forEach((points, arc) => {
    points.forEach((b, i) => {
      const a = points[i - 1];
      if (!a) return;
      const segment = { arc, a, b };
      for (const cell of cells(segment, size)) {
        const near = byCell.get(cell) ?? [];
        for (const other of near.filter((each) => cross(segment, each))) {
          found.add(arc).add(other.arc);
        }
        near.push(segment);
        byCell.set(cell, near);
      }
    });
  });
  return found;
}
