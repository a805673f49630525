import type { GroupChoice } from '../filter/filters';

/** The shape of a mark, which tells an innovation group without its colour. */
export type SymbolShape = 'triangle' | 'diamond' | 'square' | 'down' | 'circle';

export const GROUP_SHAPES: Readonly<Record<GroupChoice, SymbolShape>> = {
  leader: 'triangle',
  strong: 'diamond',
  moderate: 'square',
  emerging: 'down',
  unknown: 'circle',
};

type Corner = readonly [x: number, y: number];

/** Distance from the middle to a corner of a shape whose area is that of a circle of radius 1. */
const DIAMOND = Math.sqrt(Math.PI / 2);
const TRIANGLE = Math.sqrt((4 * Math.PI) / (3 * Math.sqrt(3)));

/** Corners around 0,0, of the area of a circle of radius 1; none for the circle itself. */
export const CORNERS: Readonly<Record<SymbolShape, readonly Corner[]>> = {
  circle: [],
  square: polygon(4, DIAMOND, Math.PI / 4),
  diamond: polygon(4, DIAMOND, 0),
  triangle: polygon(3, TRIANGLE, -Math.PI / 2),
  down: polygon(3, TRIANGLE, Math.PI / 2),
};

/** Share of the radius that the hole of a hollow mark has. */
const HOLE = 0.5;

/**
 * The outline of a mark as the data of a path, its area that of a circle of the radius.
 *
 * @param isHollow with a hole in its middle, which even-odd filling leaves open
 */
export function symbolPath(
  shape: SymbolShape,
  [x, y]: Corner,
  radius: number,
  isHollow = false,
): string {
  const hole = isHollow ? circle(x, y, radius * HOLE) : '';
  if (shape === 'circle') return circle(x, y, radius) + hole;
  const corners = CORNERS[shape].map(
    ([dx, dy]) => `${short(x + dx * radius)} ${short(y + dy * radius)}`,
  );
  return `M${corners.join('L')}Z${hole}`;
}

/** Radius of a mark by population, its area in proportion; nobody, or a number that is not available, gives the smallest. */
export function symbolRadius(
  population: number | null,
  {
    most,
    largest,
    smallest,
  }: { readonly most: number; readonly largest: number; readonly smallest: number },
): number {
  if (population === null || most <= 0) return smallest;
  return Math.max(smallest, largest * Math.sqrt(population / most));
}

function polygon(count: number, distance: number, start: number): Corner[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = start + (i * 2 * Math.PI) / count;
    return [distance * Math.cos(angle), distance * Math.sin(angle)];
  });
}

function circle(x: number, y: number, radius: number): string {
  const r = short(radius);
  const turn = `a${r} ${r} 0 1 0`;
  return `M${short(x - radius)} ${short(y)}${turn}${short(2 * radius)} 0${turn}${short(-2 * radius)} 0Z`;
}

function short(value: number): string {
  return String(Number(value.toFixed(2)) + 0);
}
