import type { Position } from 'geojson';
import type { Drawable } from './path';

/**
 * An SVG path of geometry in whole pixels, in as few bytes as the syntax allows: every point by its
 * distance from the one before. Areas that shrink to a line, and lines that shrink to a point, are left out.
 */
export function compactPath(geometry: Drawable): string {
  switch (geometry.type) {
    case 'LineString':
      return trace(geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => trace(line, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => trace(ring, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => trace(ring, true))
        .join('');
  }
}

function trace(line: readonly Position[], isClosed: boolean): string {
  // What closes a ring need not be drawn.
  const points = distinct(isClosed ? line.slice(0, -1) : line);
  const [first, ...others] = points;
  if (!first || points.length < (isClosed ? 3 : 2)) return '';
  const steps = others.map(([x = 0, y = 0], index) => {
    const [fromX = 0, fromY = 0] = points[index] ?? [];
    return pair([x - fromX, y - fromY]);
  });
  return `M${pair(first)}l${join(steps)}${isClosed ? 'z' : ''}`;
}

/** Without points that repeat the one before them. */
function distinct(line: readonly Position[]): Position[] {
  return line.filter(([x, y], index) => {
    const before = line[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
}

function pair([x = 0, y = 0]: Position): string {
  return join([String(x), String(y)]);
}

/** A minus sign parts two numbers as well as a space does. */
function join(numbers: readonly string[]): string {
  return numbers.reduce(
    (text, next) => text + (text && !next.startsWith('-') ? ' ' : '') + next,
    '',
  );
}
