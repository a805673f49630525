import type { MeasureId } from '../dataset/codes';
import type { Territory } from '../dataset/territory';
import { observationAt } from './observations';

/** A figure that a profile's page printed, beside the official one of the same year. */
export interface ReportedFigure {
  readonly measure: MeasureId;
  readonly year: number;
  readonly reported: number;
  /** Null where the official table has no value for that year. */
  readonly official: number | null;
  /** The two tell different things, beyond rounding. */
  readonly isDifferent: boolean;
}

/** The figures that a territory's own profile printed; none without a profile. */
export function reportedFigures(territory: Territory): ReportedFigure[] {
  if (!territory.profile) return [];
  const { year, population, density, share65Plus } = territory.profile.reported;
  const printed = [
    ['population', population],
    ['population-density', density],
    ['share-65-plus', share65Plus],
  ] as const;
  return printed.flatMap(([measure, reported]) => {
    if (reported === null) return [];
    const series = territory.series[measure];
    const difference = territory.reportedDifferences.find(
      (candidate) => candidate.measure === measure && candidate.year === year,
    );
    const official = difference?.official ?? (series && observationAt(series, year)?.value) ?? null;
    return [{ measure, year, reported, official, isDifferent: difference !== undefined }];
  });
}

/** Decimals that a number is printed with, so that a reported figure keeps its own: 2 for 23.95. */
export function printedDecimals(value: number): number {
  return `${value}`.split('.')[1]?.length ?? 0;
}
