import { ckmeans } from 'simple-statistics';
import { type ClassBreaks, printable } from './classBreaks';

/**
 * Classes whose values lie as close together as they can: the bounds fall into the gaps between them.
 * Source: H. Wang, M. Song, "Ckmeans.1d.dp: Optimal k-means Clustering in One Dimension by Dynamic
 * Programming", The R Journal 3 (2), 2011; the aim is that of G. F. Jenks, the solution exact.
 *
 * @param values at least one, in any order
 * @param classes how many classes are wanted; no more come out than there are different values
 * @param decimals of the printed bounds
 */
export function naturalBreaks(
  values: readonly number[],
  classes: number,
  decimals: number,
): ClassBreaks {
  const different = new Set(values).size;
  const clusters = ckmeans([...values], Math.min(classes, different));
  const bounds = clusters.slice(1).map(([lowest]) => lowest ?? 0);
  return printable(bounds, values, decimals);
}
