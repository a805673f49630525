import { quantileSorted } from 'd3-array';

/** How far a whisker reaches at most, in interquartile ranges from the box (Tukey's boxplot). */
const WHISKER = 1.5;

/** What a box with whiskers says of values. */
export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly max: number;
  /** The lowest and the highest value within 1.5 interquartile ranges of the box. */
  readonly whiskers: readonly [number, number];
}

/**
 * Median, quartiles (linear between values, R's type 7) and Tukey's whiskers.
 *
 * @param sorted ascending
 * @returns null without values
 */
export function spreadOf(sorted: readonly number[]): Spread | null {
  const min = sorted[0];
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return null;
  const quantile = (share: number) => quantileSorted([...sorted], share) ?? min;
  const lowerQuartile = quantile(0.25);
  const upperQuartile = quantile(0.75);
  const reach = WHISKER * (upperQuartile - lowerQuartile);
  const within = sorted.filter(
    (value) => value >= lowerQuartile - reach && value <= upperQuartile + reach,
  );
  return {
    count: sorted.length,
    min,
    lowerQuartile,
    median: quantile(0.5),
    upperQuartile,
    max,
    whiskers: [within[0] ?? min, within.at(-1) ?? max],
  };
}
