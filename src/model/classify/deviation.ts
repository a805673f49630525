import { type ClassBreaks, printable, rounded } from './classBreaks';

/** Classes around a middle: each knows its place among the colours of a diverging palette. */
export interface DeviationBreaks extends ClassBreaks {
  /** The mean of the values, in the middle of the classes that were asked for. */
  readonly mean: number;
  /** For each class, from the lowest: its place among the classes that were asked for, from 0. */
  readonly steps: readonly number[];
}

/**
 * Classes one standard deviation wide around the mean. Odd numbers have a middle class, with bounds at
 * the mean ± 0.5, 1.5 and 2.5 deviations; even ones part at the mean, with bounds at the mean ± 0, 1
 * and 2. That is the usual practice: T. A. Slocum and others, "Thematic Cartography and
 * Geovisualization", chapter "Data Classification", mean–standard deviation. The regions are all there
 * are and no sample, so the sum of squares is divided by their number.
 *
 * A class that nobody is in falls away at either end; the others keep their places, and so their colours.
 *
 * @param values at least one, in any order
 * @param classes how many classes are wanted
 * @param decimals of the printed bounds
 */
export function deviationBreaks(
  values: readonly number[],
  classes: number,
  decimals: number,
): DeviationBreaks {
  const mean = sum(values) / values.length;
  const lowest = Math.min(...values);
  if (lowest === Math.max(...values)) {
    return { bounds: [], mean: lowest, steps: [Math.floor(classes / 2)] };
  }
  const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
  const wanted = Array.from({ length: classes - 1 }, (_, index) =>
    rounded(mean + (index - (classes - 2) / 2) * deviation, decimals),
  );
  const { bounds } = printable(wanted, values, decimals);
  const steps = [lowest, ...bounds].map((from) => wanted.filter((bound) => bound <= from).length);
  return { bounds, mean, steps };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
