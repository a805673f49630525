import { median } from 'd3-array';
import type { Indicator } from '../dataset/catalogue';
import type { Axis, QuadrantChoice } from './choice';
import { type ScatterPoint, valuesOn } from './points';

/** Where the lines stand that part the scatter; null where there is none. */
export type QuadrantLines = Readonly<Record<Axis, number | null>>;

/** One corner of the scatter: which side of each line, "high" being at the line or above. */
export interface Quadrant {
  readonly x: 'low' | 'high';
  readonly y: 'low' | 'high';
}

/** As they stand, from the upper left. */
export const QUADRANT_ORDER: readonly Quadrant[] = [
  { x: 'low', y: 'high' },
  { x: 'high', y: 'high' },
  { x: 'low', y: 'low' },
  { x: 'high', y: 'low' },
];

/** More than published values and their means have; parts the figures from what binary fractions leave behind. */
const DECIMALS = 6;

/** The lines of a choice: medians of the regions drawn, or the EU's own values of the years shown. */
export function quadrantLines(
  choice: QuadrantChoice,
  points: readonly ScatterPoint[],
  axes: Readonly<Record<Axis, { readonly indicator: Indicator; readonly year: number }>>,
): QuadrantLines {
  const lineOf = (axis: Axis): number | null => {
    if (choice === 'none' || points.length === 0) return null;
    if (choice === 'eu') return euLine(axes[axis].indicator, axes[axis].year);
    const middle = median(valuesOn(axis, points));
    return middle === undefined ? null : Number(middle.toFixed(DECIMALS));
  };
  return { x: lineOf('x'), y: lineOf('y') };
}

/** The EU's value that regions can be held against: of a total the EU has the sum, which no region reaches. */
export function euLine({ eu, kind }: Indicator, year: number): number | null {
  return kind === 'total' ? null : (eu[year]?.value ?? null);
}

export function isInQuadrant(
  point: ScatterPoint,
  quadrant: Quadrant,
  lines: QuadrantLines,
): boolean {
  const isOnSide = (axis: Axis) => {
    const line = lines[axis];
    return line === null || point[axis].value >= line === (quadrant[axis] === 'high');
  };
  return isOnSide('x') && isOnSide('y');
}
