import type { Position } from 'geojson';

/**
 * A line with fewer points, none of the left-out ones farther than `tolerance` from it: the algorithm of
 * Douglas and Peucker. Both ends stay, so lines that meet still do.
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  const isKept = line.map((_, index) => index === 0 || index === line.length - 1);
  const parts: [number, number][] = [[0, line.length - 1]];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [first, last] = part;
    const farthest = farthestBetween(line, first, last);
    if (farthest.distance <= tolerance) continue;
    isKept[farthest.index] = true;
    parts.push([first, farthest.index], [farthest.index, last]);
  }
  return line.filter((_, index) => isKept[index]);
}

/** The point between two others of a line that lies farthest from the segment between those. */
function farthestBetween(line: readonly Position[], first: number, last: number) {
  const farthest = { index: first, distance: 0 };
  for (let index = first + 1; index < last; index++) {
    const distance = distanceToSegment(line[index], line[first], line[last]);
    if (distance > farthest.distance) Object.assign(farthest, { index, distance });
  }
  return farthest;
}

function distanceToSegment(
  [x = 0, y = 0]: Position = [],
  [fromX = 0, fromY = 0]: Position = [],
  [toX = 0, toY = 0]: Position = [],
): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - fromX) * dx + (y - fromY) * dy) / square;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - t * dx, y - fromY - t * dy);
}
