import type { TerritoryCode } from '../dataset/codes';
import { type MapValues, orderKey } from '../map/mapValues';

/** The regions that have a value, the highest first: numbers, or groups by group and third; equal ones by code. */
export function orderOf(values: MapValues): TerritoryCode[] {
  return [...values]
    .map(([code, value]) => ({ code, key: orderKey(value) }))
    .sort((a, b) => b.key - a.key || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
}

/**
 * Where Home and End lead: the highest and the lowest of the answer; of all regions where no region
 * of the answer has a value. Null where none has.
 */
export function endOf(
  order: readonly TerritoryCode[],
  matched: ReadonlySet<TerritoryCode>,
  key: 'Home' | 'End',
): TerritoryCode | null {
  const inAnswer = order.filter((code) => matched.has(code));
  const all = inAnswer.length > 0 ? inAnswer : order;
  return all.at(key === 'Home' ? 0 : -1) ?? null;
}
