/** A value's place among all values, from the highest; equal values share a place. */
export interface Rank {
  readonly place: number;
  readonly of: number;
}

/** The place of `value` among `values` (which include it), 1 for the highest. */
export function rankOf(value: number, values: readonly number[]): Rank {
  return { place: 1 + values.filter((other) => other > value).length, of: values.length };
}
