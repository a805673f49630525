import { median, quantile } from 'd3-array';

/** Stops of a slider: its thumbs stand at whole positions from 0 to this. */
export const LAST_POSITION = 100;

/** Between the values of an indicator and the positions of a slider. */
export interface RangeScale {
  readonly min: number;
  readonly max: number;
  readonly isLogarithmic: boolean;
  /** From 0 to {@link LAST_POSITION}, with fractions; values beyond the ends stand at the ends. */
  readonly positionOf: (value: number) => number;
  /** A round value near a position, with no more decimals than the indicator has. */
  readonly valueAt: (position: number) => number;
}

/** The longer tail is so many times the shorter one: on an even scale most regions would share a few pixels. */
const SKEWED = 5;

/**
 * The scale of an indicator's values; null where there are fewer than two different ones. Values
 * that lie far to one side (population, density) are spread by the logarithm of 1 + value / c with c
 * their 5 % quantile: nearly logarithmic where regions are, and defined at 0, which a logarithm is not.
 */
export function rangeScale(values: readonly number[], decimals: number): RangeScale | null {
  const sorted = values.toSorted((a, b) => a - b);
  const min = sorted[0] ?? 0;
  const max = sorted.at(-1) ?? 0;
  if (min === max) return null;
  const constant = quantile(sorted, 0.05) ?? 0;
  const middle = median(sorted) ?? min;
  const isLogarithmic = min >= 0 && constant > 0 && max - middle > SKEWED * (middle - min);
  const spread = isLogarithmic ? (value: number) => Math.log1p(value / constant) : same;
  const gather = isLogarithmic ? (value: number) => Math.expm1(value) * constant : same;
  const [low, high] = [spread(min), spread(max)];

  return {
    min,
    max,
    isLogarithmic,
    positionOf: (value) => {
      const inside = Math.min(max, Math.max(min, value));
      return ((spread(inside) - low) / (high - low)) * LAST_POSITION;
    },
    valueAt: (position) => {
      if (position <= 0) return min;
      if (position >= LAST_POSITION) return max;
      const at = (each: number) => gather(low + ((high - low) * each) / LAST_POSITION);
      return rounded(at(position), at(position + 1) - at(position), decimals);
    },
  };
}

/** Rounds to the power of ten below the distance to the next stop, so that no two stops share a value needlessly. */
function rounded(value: number, distance: number, decimals: number): number {
  const power = Math.max(Math.floor(Math.log10(distance)), -decimals);
  return power < 0 ? Number(value.toFixed(-power)) : Math.round(value / 10 ** power) * 10 ** power;
}

function same(value: number): number {
  return value;
}
