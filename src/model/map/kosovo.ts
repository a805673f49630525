import { ETRS89_LAEA } from '../projection/laea';
import type { PlaneBounds } from '../projection/plane';
import { overlaps } from './sheet';

/** The corners of Kosovo*, in degrees. */
const [WEST, SOUTH, EAST, NORTH] = [20, 41.85, 21.8, 43.28];

/** The name of Kosovo* is not written farther away. */
export const STAR_ZOOM = 5;

/** Whether a part of the plane shows Kosovo*, so that its designation must be explained. */
export function showsKosovo(bounds: PlaneBounds): boolean {
  const corners = [
    ETRS89_LAEA.forward([WEST, SOUTH]),
    ETRS89_LAEA.forward([EAST, SOUTH]),
    ETRS89_LAEA.forward([WEST, NORTH]),
    ETRS89_LAEA.forward([EAST, NORTH]),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return overlaps([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)], bounds);
}
