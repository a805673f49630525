import type { MeasureId } from '../dataset/codes';
import type { Observation } from '../dataset/observation';
import { observationAt } from '../profile/observations';
import type { Compared, Figures } from './compared';

/** A territory with its value in one year, and that of its country to set it against. */
export interface Bar {
  readonly compared: Compared;
  readonly observation: Observation | null;
  readonly country: Observation | null;
}

/** The years in which any of the territories has a value, newest first. */
export function barYears(compared: readonly Compared[], measure: MeasureId): number[] {
  const years = compared.flatMap(({ figures }) => {
    const row = figures.series[measure];
    return row ? row.years.filter((_, i) => typeof row.values[i] === 'number') : [];
  });
  return [...new Set(years)].sort((a, b) => b - a);
}

/** The value of a year, or null. */
export function valueIn(
  figures: Figures | undefined,
  measure: MeasureId,
  year: number,
): Observation | null {
  const row = figures?.series[measure];
  return row ? observationAt(row, year) : null;
}

/** From the highest value to the lowest; those without one last. Equal ones keep the order of the comparison. */
export function sortedBars(bars: readonly Bar[]): Bar[] {
  const rank = ({ observation }: Bar) => observation?.value ?? Number.NEGATIVE_INFINITY;
  return bars.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}
