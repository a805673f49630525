import type { PlanePoint } from '../../src/model/projection/laea';

/**
 * Tells which places lie within `reach` metres of any of the points, to the nearest cell: cells are a
 * quarter of the reach wide.
 */
export function within(
  reach: number,
  points: readonly PlanePoint[],
): (place: PlanePoint) => boolean {
  const size = reach / 4;
  const cellOf = ([x, y]: PlanePoint) => [Math.floor(x / size), Math.floor(y / size)] as const;
  const occupied = new Map(points.map(cellOf).map((cell) => [cell.join(), cell]));
  const near = new Set<string>();
  for (const [x, y] of occupied.values()) {
    for (let dx = -4; dx <= 4; dx++) {
      for (let dy = -4; dy <= 4; dy++) if (Math.hypot(dx, dy) <= 4) near.add(`${x + dx},${y + dy}`);
    }
  }
  return (place) => near.has(cellOf(place).join());
}
