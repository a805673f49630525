import type { TerritoryCode } from './dataset/codes';
import type { MapPicture } from './map/picture';

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
 * The place of every region that has one, 1 for the highest; equal values share a place. Groups have
 * no places, and neither has a total of 0: nobody registered is no last place.
 */
export function placesOf({
  indicator,
  values,
}: Pick<MapPicture, 'indicator' | 'values'>): ReadonlyMap<TerritoryCode, number> {
  const numbers = [...values].flatMap(([code, shown]) => {
    if (shown.kind !== 'number' || (indicator.kind === 'total' && shown.value === 0)) return [];
    return [[code, shown.value] as const];
  });
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
