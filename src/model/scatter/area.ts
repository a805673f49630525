import type { MeasureId, TerritoryCode } from '../dataset/codes';
import { type Bounds, type IndicatorRange, withRange } from '../filter/filters';
import { isWithin } from '../filter/range';
import { AXES, type Axis } from './choice';
import type { ScatterPoint } from './points';
import type { Quadrant, QuadrantLines } from './quadrants';

/** A rectangle of a scatter, in the values of its axes; a side that is open reaches as far as there are values. */
export type Area = Readonly<Record<Axis, Bounds>>;

export const OPEN: Bounds = { from: null, to: null, isToExcluded: false };
/** Bounds that are typed stay in what an address can hold. */
const LARGEST = 1e15;
const MOST_DECIMALS = 6;

export function isWithinArea(point: ScatterPoint, area: Area): boolean {
  return AXES.every((axis) => isWithin(point[axis].value, area[axis]));
}

/** The regions within an area, largest population first. */
export function codesWithin(points: readonly ScatterPoint[], area: Area): TerritoryCode[] {
  return points
    .filter((point) => isWithinArea(point, area))
    .sort((a, b) => (b.population ?? -1) - (a.population ?? -1))
    .map(({ code }) => code);
}

/** The bounds between two values of an axis in any order, as exact as values are printed. */
export function boundsBetween(a: number, b: number, decimals: number): Bounds {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((value) =>
    normal(Number(value.toFixed(decimals))),
  );
  return { from: from ?? null, to: to ?? null, isToExcluded: false };
}

/** The corner of a scatter as an area: the lines belong to the upper side. */
export function quadrantArea({ x, y }: Quadrant, lines: QuadrantLines): Area {
  const side = (which: 'low' | 'high', line: number | null): Bounds => {
    if (line === null) return OPEN;
    if (which === 'high') return { ...OPEN, from: line };
    return { from: null, to: line, isToExcluded: true };
  };
  return { x: side(x, lines.x), y: side(y, lines.y) };
}

/** A bound as it is typed; null for an empty text, undefined for one that is no bound. */
export function readBound(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) >= LARGEST) return undefined;
  return normal(Number(value.toFixed(MOST_DECIMALS)));
}

interface AxisOfRange {
  readonly id: MeasureId;
  /** Null: the indicator's reference year. */
  readonly year: number | null;
}

/** The ranges of a filter with the area's bounds in the place of any others of its two indicators. */
export function rangesWith(
  ranges: readonly IndicatorRange[],
  area: Area,
  axes: Readonly<Record<Axis, AxisOfRange>>,
): IndicatorRange[] {
  return AXES.reduce<IndicatorRange[]>(
    (before, axis) => {
      const { id, year } = axes[axis];
      const within = area[axis];
      const isOpen = within.from === null && within.to === null;
      return isOpen ? before : withRange(before, id, { indicator: id, year, within });
    },
    [...ranges],
  );
}

/** A negative zero is zero. */
function normal(value: number): number {
  return value + 0;
}
