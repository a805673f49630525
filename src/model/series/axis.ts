import { nice, ticks } from 'd3-array';
import type { Span } from './points';

/** The scale of values of a chart. */
export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** Where an axis may start: `zero` always there; `fitted` there too, unless the values would lie flat. */
export type Baseline = 'zero' | 'fitted';

const TICKS = 4;
/** Values that differ by less than this share of the largest lie flat on an axis from zero. */
const FLAT = 0.4;

/**
 * A scale with round ends around all values. From zero wherever the values still tell apart;
 * a chart of bars asks for `zero`. Without values: 0 to 1.
 */
export function valueAxis(values: readonly number[], baseline: Baseline): ValueAxis {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (values.length === 0) return { domain: [0, 1], ticks: [0, 1] };
  const fromZero = baseline === 'zero' || high - Math.max(0, low) >= FLAT * Math.abs(high);
  const start = fromZero ? Math.min(0, low) : low;
  const end = fromZero ? Math.max(0, high) : high;
  const spread = start === end ? Math.abs(start) * 0.05 || 1 : 0;
  const isAtZero = start === 0;
  const [from, to] = nice(isAtZero ? 0 : start - spread, end + spread, TICKS);
  return { domain: [from, to], ticks: ticks(from, to, TICKS) };
}

/** Years that are written on an axis: the last one and as many before it as have room, in equal steps. */
export function yearTicks([first, last]: Span, width: number, room = 44): number[] {
  const years = last - first;
  if (years <= 0) return [last];
  const step = [1, 2, 3, 4, 5, 10, 20].find((each) => (width * each) / years >= room) ?? years;
  const found: number[] = [];
  for (let year = last; year >= first; year -= step) found.unshift(year);
  return found;
}
