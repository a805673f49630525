import type { TerritoryCode } from '../dataset/codes';
import type { Axis } from './choice';
import type { ScatterPoint } from './points';

/** The regions in the order of each axis, from the lowest; ties by the other axis, then by code. */
export type WalkOrders = Readonly<Record<Axis, readonly TerritoryCode[]>>;

export function walkOrders(points: readonly ScatterPoint[]): WalkOrders {
  const order = (axis: Axis, other: Axis) =>
    points
      .toSorted(
        (a, b) =>
          a[axis].value - b[axis].value ||
          a[other].value - b[other].value ||
          (a.code < b.code ? -1 : 1),
      )
      .map(({ code }) => code);
  return { x: order('x', 'y'), y: order('y', 'x') };
}

const STEPS: Readonly<Record<string, readonly [axis: Axis, step: 1 | -1]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowUp: ['y', 1],
  ArrowDown: ['y', -1],
};

/**
 * The region that a key leads to: left and right to the next value of x, up and down of y; Home and
 * End to the lowest and highest x, as any arrow does from nowhere (to the lowest). Null for other
 * keys, and where there is no region.
 */
export function stepTo(
  key: string,
  from: TerritoryCode | null,
  orders: WalkOrders,
): TerritoryCode | null {
  const step = STEPS[key];
  if (!step && key !== 'Home' && key !== 'End') return null;
  const first = orders.x[0] ?? null;
  if (!step) return key === 'Home' ? first : (orders.x.at(-1) ?? null);
  const [axis, by] = step;
  const index = from === null ? -1 : orders[axis].indexOf(from);
  if (index === -1) return first;
  return orders[axis][index + by] ?? from;
}
