import type { MapValue, MapValues } from '../map/mapValues';
import type { Bounds, IndicatorRange } from './filters';

/** Whether a value lies within bounds. */
export function isWithin(value: number, { from, to, isToExcluded }: Bounds): boolean {
  if (from !== null && value < from) return false;
  if (to === null) return true;
  return isToExcluded ? value < to : value <= to;
}

/** Whether what a region shows for the range's indicator and year is what the range asks for. */
export function isInRange(shown: MapValue | undefined, { within }: IndicatorRange): boolean {
  if (within === 'none') return shown === undefined;
  return shown?.kind === 'number' && isWithin(shown.value, within);
}

/** The values that a range is held against; null while they are on their way. */
export type RangeValues = (range: IndicatorRange) => MapValues | null;
