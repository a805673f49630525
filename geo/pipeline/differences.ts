import type { MeasureId } from '../../src/model/dataset/codes';
import type { Profile, ReportedDifference } from '../../src/model/dataset/territory';
import { type Observations, observationOf } from './statistics';

interface Reported {
  readonly key: 'population' | 'density' | 'share65Plus';
  readonly measure: MeasureId;
  /** Decimals that both the pages and the official table print: neither is taken at more than it says. */
  readonly decimals: number;
}

/** Binary fractions miss by as little: 26.15 - 26.1 is a hair more than 0.05. */
const BINARY_NOISE = 1e-9;

/** Pages print densities as whole numbers and shares with two decimals; Eurostat gives both with one. */
const REPORTED: readonly Reported[] = [
  { key: 'population', measure: 'population', decimals: 0 },
  { key: 'density', measure: 'population-density', decimals: 0 },
  { key: 'share65Plus', measure: 'share-65-plus', decimals: 1 },
];

/** Figures that a profile's page reports and the official table of that year gives otherwise. */
export function differencesOf(
  { reported }: Profile,
  code: string,
  observations: Observations,
): ReportedDifference[] {
  return REPORTED.flatMap(({ key, measure, decimals }) => {
    const value = reported[key];
    const official = observationOf(observations, measure, code, reported.year)?.value;
    if (value === null || official === undefined) return [];
    if (isRounding(value, official, decimals)) return [];
    return [{ measure, year: reported.year, reported: value, official }];
  });
}

/**
 * Whether two figures differ by no more than half a unit of the last decimal, and so may be the same
 * figure rounded. Half a unit itself counts: 23.95 may be 24.0, and 26.15 may be 26.1.
 */
function isRounding(a: number, b: number, decimals: number): boolean {
  return Math.abs(a - b) <= 0.5 / 10 ** decimals + BINARY_NOISE;
}

/** How far a reported figure is from the official one, in % of the official one. */
export function percentOff({ reported, official }: ReportedDifference): number {
  return official === 0
    ? Number.POSITIVE_INFINITY
    : (100 * Math.abs(reported - official)) / official;
}
