import type { PlanePoint } from '../projection/laea';
import type { PlaneBounds } from '../projection/plane';

/** The edge of a box in the plane as a closed ring, from its lower left corner. */
export function frameRing([west, south, east, north]: PlaneBounds): PlanePoint[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}
