import type { PlanePoint } from '../projection/laea';

/** The four ways that the arrow keys point, in the order of the dataset's steps. */
export const DIRECTIONS = ['north', 'east', 'south', 'west'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** East and north of each direction. */
const UNIT: Readonly<Record<Direction, PlanePoint>> = {
  north: [0, 1],
  east: [1, 0],
  south: [0, -1],
  west: [-1, 0],
};

/** As far as a region may lie off a direction, in radians: beyond it is another direction's. */
const WIDEST = (70 * Math.PI) / 180;

export function opposite(direction: Direction): Direction {
  const back = DIRECTIONS[(DIRECTIONS.indexOf(direction) + 2) % DIRECTIONS.length];
  return back ?? direction;
}

/**
 * How far it is from one place to another for somebody who sets out in a direction: metres, more of
 * them the farther the place lies off it (twice as many at 45°). Null where it lies another way.
 */
export function effort(from: PlanePoint, to: PlanePoint, direction: Direction): number | null {
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.hypot(east, north);
  const [unitEast, unitNorth] = UNIT[direction];
  const angle = Math.acos(
    Math.min(1, Math.max(-1, (east * unitEast + north * unitNorth) / distance)),
  );
  if (!(angle <= WIDEST)) return null;
  return distance * (1 + (angle / (Math.PI / 4)) ** 2);
}
