/**
 * Half-open classes over the numbers: class i holds bounds[i-1] <= value < bounds[i];
 * the first is open below, the last open above. So n bounds make n + 1 classes.
 */
export interface ClassBreaks {
  /** Ascending, without repeats. */
  readonly bounds: readonly number[];
}

/** The class of a value, from 0 for the lowest. */
export function classOf(value: number, { bounds }: ClassBreaks): number {
  let index = 0;
  while (index < bounds.length && value >= (bounds[index] ?? Number.POSITIVE_INFINITY)) index += 1;
  return index;
}

/** How many classes the breaks make. */
export function classCount({ bounds }: ClassBreaks): number {
  return bounds.length + 1;
}

/**
 * Bounds as they are printed: rounded, ascending, without repeats and without a bound that would
 * leave the lowest or the highest class empty. The rounded bounds are the ones that classify, so that
 * the legend never says something else than the map.
 */
export function printable(
  bounds: readonly number[],
  values: readonly number[],
  decimals: number,
): ClassBreaks {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const printed = new Set(bounds.map((bound) => rounded(bound, decimals)));
  return { bounds: [...printed].filter((bound) => bound > lowest && bound <= highest) };
}

/** A value as it is printed, as a number. */
export function rounded(value: number, decimals: number): number {
  // A negative zero is printed as zero.
  return Number(value.toFixed(decimals)) + 0;
}
