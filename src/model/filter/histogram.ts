import type { TerritoryCode } from '../dataset/codes';
import type { MapValues } from '../map/mapValues';
import { LAST_POSITION, type RangeScale } from './rangeScale';

/** One bar of a histogram over a slider: positions from `from` to `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  /** Regions with a value here, and how many of them are in the answer. */
  readonly count: number;
  readonly matched: number;
}

/** Regions by where their value stands on a scale, in bars of equal width. Values that are no numbers are left out. */
export function histogramOf(
  values: MapValues,
  { positionOf }: RangeScale,
  matched: ReadonlySet<TerritoryCode>,
  bars: number,
): Bin[] {
  const counts = Array.from({ length: bars }, () => ({ count: 0, matched: 0 }));
  for (const [code, value] of values) {
    if (value.kind !== 'number') continue;
    const bar =
      counts[Math.min(bars - 1, Math.floor((positionOf(value.value) / LAST_POSITION) * bars))];
    if (!bar) continue;
    bar.count += 1;
    if (matched.has(code)) bar.matched += 1;
  }
  const width = LAST_POSITION / bars;
  return counts.map((each, index) => ({ ...each, from: index * width, to: (index + 1) * width }));
}
