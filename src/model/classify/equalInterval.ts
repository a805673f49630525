import { type ClassBreaks, printable } from './classBreaks';

/**
 * Classes of the same width from the lowest value to the highest. A class in between may be empty:
 * that the values leave a gap is what this method shows.
 *
 * @param values at least one, in any order
 * @param classes how many classes are wanted; one comes out where all values are the same
 * @param decimals of the printed bounds
 */
export function equalIntervalBreaks(
  values: readonly number[],
  classes: number,
  decimals: number,
): ClassBreaks {
  const lowest = Math.min(...values);
  const width = (Math.max(...values) - lowest) / classes;
  const bounds = Array.from({ length: classes - 1 }, (_, index) => lowest + (index + 1) * width);
  return printable(bounds, values, decimals);
}
