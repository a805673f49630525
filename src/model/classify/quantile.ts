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
  const bounds = Array.from({ length: classes - 1 }, (_, index) =>
    quantile(sorted, (index + 1) / classes),
  );
  return printable(bounds, sorted, decimals);
}

/**
 * The value below which a share of sorted values lies, between two of them by their distance: the
 * seventh of the definitions of Hyndman and Fan (1996), as in R and d3-array.
 */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  return below + ((sorted[Math.ceil(at)] ?? 0) - below) * (at - Math.floor(at));
}
