import type { TerritoryCode } from './dataset/codes';
import type { MapValues } from './map/mapValues';

/** A value's place among all values, from the highest; equal values share a place. */
export interface Rank {
  readonly place: number;
  readonly of: number;
}

/** The place of `value` among `values` (which include it), 1 for the highest. */
export function rankOf(value: number, values: readonly number[]): Rank {
  return { place: 1 + values.filter((other) => other > value).length, of: values.length };
}

/**
 * The place of every region that has a number, 1 for the highest; equal values share a place. A
 * reported 0 is a number like any other. Groups have no places.
 */
export function placesOf(values: MapValues): ReadonlyMap<TerritoryCode, number> {
  const numbers = [...values].flatMap(([code, shown]) =>
    shown.kind === 'number' ? [[code, shown.value] as const] : [],
  );
  numbers.sort(([, a], [, b]) => b - a);
  const places = new Map<TerritoryCode, number>();
  let place = 0;
  let before: number | null = null;
  for (const [i, [code, value]] of numbers.entries()) {
    if (value !== before) place = i + 1;
    before = value;
    places.set(code, place);
  }
  return places;
}
