import type { Observation } from '../dataset/observation';

/** Years in which every one of the series has a value above 0: those that an index can start from, ascending. */
export function baseYears(series: readonly (readonly Observation[])[]): number[] {
  const [first = [], ...others] = series;
  return first
    .filter(({ value }) => value > 0)
    .map(({ year }) => year)
    .filter((year) =>
      others.every((each) => each.some((other) => other.year === year && other.value > 0)),
    );
}

/** Every value as a percentage of the one of the base year, flags and all; nothing without a base to divide by. */
export function indexTo(observations: readonly Observation[], base: number): Observation[] {
  const start = observations.find(({ year }) => year === base);
  if (!start || start.value <= 0) return [];
  return observations.map((each) => ({ ...each, value: (each.value / start.value) * 100 }));
}
