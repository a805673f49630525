import type { Observation } from '../dataset/observation';
import type { Territory } from '../dataset/territory';

/** One row of a territory's file: its years and what they hold. */
export type TerritorySeries = Territory['series'][string];

/** The observation of a year, or null where the series has no value for it. */
export function observationAt(series: TerritorySeries, year: number): Observation | null {
  const value = series.values[series.years.indexOf(year)];
  if (value === undefined || value === null) return null;
  const flags = series.flags?.[year];
  return {
    year,
    value,
    ...(flags && { flags }),
    ...(series.computed?.includes(year) && { computed: true as const }),
  };
}

/** The newest observation of a series, or null where it has none. */
export function latestObservation(series: TerritorySeries): Observation | null {
  const year = series.years.findLast((_, i) => typeof series.values[i] === 'number');
  return year === undefined ? null : observationAt(series, year);
}
