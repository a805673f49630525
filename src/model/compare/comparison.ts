import { COMPARISON_LIMIT, type ComparedCode, type ComparedPlaces } from '../view';

/**
 * The comparison with a territory more: on the place after the last one, or where that is taken on
 * the first empty one. Null where there is no room for it.
 */
export function addedTo(compare: ComparedPlaces, code: ComparedCode): ComparedPlaces | null {
  if (compare.includes(code)) return compare;
  if (compare.length < COMPARISON_LIMIT) return [...compare, code];
  const empty = compare.indexOf(null);
  return empty === -1 ? null : compare.with(empty, code);
}

/** The comparison without a territory. The others keep their places, and with them number and colour. */
export function removedFrom(compare: ComparedPlaces, code: ComparedCode | null): ComparedPlaces {
  return withoutEmptyEnd(compare.map((each) => (each === code ? null : each)));
}

/** The comparison with a territory on the place of another one; as it is if it is compared already. */
export function replacedIn(
  compare: ComparedPlaces,
  former: ComparedCode,
  code: ComparedCode,
): ComparedPlaces {
  if (compare.includes(code)) return compare;
  return compare.map((each) => (each === former ? code : each));
}

/** A territory of the comparison with its place, counted from 1. */
export interface Placed {
  readonly code: ComparedCode;
  readonly place: number;
}

/** What is compared, in its order. */
export function placedIn(compare: ComparedPlaces): readonly Placed[] {
  return compare.flatMap((code, i) => (code === null ? [] : [{ code, place: i + 1 }]));
}

/** The place of a territory, counted from 1; 0 for one that is not compared. */
export function placeOf(compare: ComparedPlaces, code: ComparedCode): number {
  return compare.indexOf(code) + 1;
}

/** The same places where the last one is taken. */
export function withoutEmptyEnd(places: ComparedPlaces): ComparedPlaces {
  const count = places.findLastIndex((code) => code !== null) + 1;
  return count === places.length ? places : places.slice(0, count);
}
