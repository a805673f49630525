import type { Observation } from '../dataset/observation';

/**
 * An SVG path through observations in the order of their years. It begins anew after a year without
 * one, so that a gap is a gap; a year between two gaps is a dot of a round line.
 */
export function linePath(
  observations: readonly Observation[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  return observations
    .map(({ year, value }, i) => {
      const isNew = observations[i - 1]?.year !== year - 1;
      const point = `${x(year).toFixed(1)} ${y(value).toFixed(1)}`;
      return isNew ? `M${point}L${point}` : `L${point}`;
    })
    .join('');
}
