import { bisectLeft, bisectRight } from 'd3-array';
import type { Indicator } from '../dataset/catalogue';
import type { MeasureId } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import type { Compared } from './compared';
import { figureRow } from './keyFigures';

/** The eight indicators of the parallel profile: two on people, two on health, four on economy and knowledge. */
export const PARALLEL_MEASURES: readonly MeasureId[] = [
  'population-density',
  'share-65-plus',
  'life-expectancy',
  'physicians',
  'gdp-per-head',
  'unemployment',
  'tertiary-education',
  'rd-expenditure',
];

/** Where a value stands among all regions. */
export interface Percentile {
  readonly value: number;
  readonly flags?: string;
  /** 0 to 100. */
  readonly percentile: number;
}

export interface ParallelRow {
  readonly indicator: Indicator;
  /** Regions with a value in the reference year. */
  readonly of: number;
  /** Null for a territory without a value of its own in the reference year. */
  readonly points: readonly (Percentile | null)[];
}

/**
 * Of 100 regions, how many have a lower value; those with the same value count half, so that a
 * region in the middle stands at 50. Null where there is no region to stand among.
 *
 * @param sorted values of all regions, ascending
 */
export function percentileOf(value: number, sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const below = bisectLeft([...sorted], value);
  const notAbove = bisectRight([...sorted], value);
  return ((below + notAbove) / 2 / sorted.length) * 100;
}

/** The place of every territory among all regions by each indicator, in its reference year. */
export function parallelRows(
  compared: readonly Compared[],
  regions: readonly Region[],
  indicators: readonly Indicator[],
): ParallelRow[] {
  return PARALLEL_MEASURES.flatMap((measure): ParallelRow[] => {
    const indicator = indicators.find(({ id }) => id === measure);
    if (!indicator) return [];
    const sorted = regions.flatMap(({ values }) => values[measure] ?? []).sort((a, b) => a - b);
    const points = figureRow(compared, indicator, measure).cells.map(({ own }) => {
      const percentile = own && percentileOf(own.value, sorted);
      if (!own || percentile === null) return null;
      return { value: own.value, percentile, ...(own.flags && { flags: own.flags }) };
    });
    return [{ indicator, of: sorted.length, points }];
  });
}
