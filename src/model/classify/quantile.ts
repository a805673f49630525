import { quantileSorted } from 'd3-array';
import { type ClassBreaks, printable } from './classBreaks';

/**
 * Classes that hold about as many values each.
 *
 * @param values at least one, in any order
 * @param classes how many classes are wanted; fewer come out where values repeat
 * @param decimals of the printed bounds
 */
export function quantileBreaks(
  values: readonly number[],
  classes: number,
  decimals: number,
): ClassBreaks {
  const sorted = [...values].sort((a, b) => a - b);
  const bounds = Array.from(
    { length: classes - 1 },
    (_, index) => quantileSorted(sorted, (index + 1) / classes) ?? 0,
  );
  return printable(bounds, sorted, decimals);
}
