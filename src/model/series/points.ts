import type { Observation, SeriesRow } from '../dataset/observation';

/** One year of a series that is drawn: its observation, or null where there is none. */
export interface YearPoint {
  readonly year: number;
  readonly observation: Observation | null;
}

/** A row with the years that its values belong to. */
export interface RowOfYears extends SeriesRow {
  readonly years: readonly number[];
}

/** First and last year, both in it. */
export type Span = readonly [first: number, last: number];

/** What a row holds, oldest first; years without a value are left out. */
export function observationsOf(row: RowOfYears | undefined): Observation[] {
  if (!row) return [];
  const found = row.years.flatMap((year, i): Observation[] => {
    const value = row.values[i];
    if (value === undefined || value === null) return [];
    const flags = row.flags?.[year];
    const isComputed = row.computed?.includes(year) ?? false;
    return [{ year, value, ...(flags && { flags }), ...(isComputed && { computed: true }) }];
  });
  return found.sort((a, b) => a.year - b.year);
}

/** The years from the first to the last observation of any of the series; null where there is none. */
export function spanOf(series: readonly (readonly Observation[])[]): Span | null {
  const years = series.flat().map(({ year }) => year);
  if (years.length === 0) return null;
  return [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
}

/** One point for every calendar year of the span, so that a missing year is a gap and no line. */
export function pointsOf(observations: readonly Observation[], [first, last]: Span): YearPoint[] {
  const byYear = new Map(observations.map((each) => [each.year, each]));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = first + i;
    return { year, observation: byYear.get(year) ?? null };
  });
}

/** Years in which the series breaks (flag b): values before and after do not compare. */
export function breakYears(observations: readonly Observation[]): number[] {
  return observations.filter(({ flags }) => flags?.includes('b')).map(({ year }) => year);
}

/** The letters of all flags, each once, in alphabetical order. */
export function flagLetters(observations: readonly Observation[]): string[] {
  return [...new Set(observations.flatMap(({ flags }) => [...(flags ?? '')]))].sort();
}
