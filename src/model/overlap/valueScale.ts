import { median, nice, ticks } from 'd3-array';

/** A common axis of values. */
export interface ValueScale {
  readonly isLog: boolean;
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** 0 at the lower end of the domain, 1 at the upper one. */
  readonly at: (value: number) => number;
}

/** How many times the median the largest value is before most of a linear axis would be empty. */
const SKEWED = 10;

/** Whether values need a logarithmic axis: all above 0, the largest far from the middle. */
export function isSkewed(values: readonly number[]): boolean {
  const highest = values.reduce((a, b) => Math.max(a, b), 0);
  const middle = median(values) ?? 0;
  return values.every((value) => value > 0) && highest > SKEWED * middle;
}

/** An axis with round ends around all values, with about so many ticks; from 0 to 1 without values. */
export function valueScale(values: readonly number[], tickCount: number): ValueScale {
  if (values.length === 0) return linear([0, 1], 1);
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  if (isSkewed(values)) return logarithmic(low, high, tickCount);
  const margin = low === high ? Math.abs(low) * 0.05 || 1 : 0;
  return linear(nice(low - margin, high + margin, tickCount), tickCount);
}

function linear([from, to]: readonly [number, number], tickCount: number): ValueScale {
  return {
    isLog: false,
    domain: [from, to],
    ticks: ticks(from, to, tickCount),
    at: (value) => (value - from) / (to - from),
  };
}

/** Ends and ticks are 1, 2 or 5 times a power of ten; only the powers where all have no room. */
function logarithmic(low: number, high: number, tickCount: number): ValueScale {
  const steps = roundNumbers(low, high);
  const from = steps.findLast((step) => step <= low) ?? low;
  const to = steps.find((step) => step >= high) ?? high;
  const all = steps.filter((step) => step >= from && step <= to);
  const powers = all.filter((step) => Number.isInteger(Math.log10(step)));
  const width = Math.log(to / from);
  return {
    isLog: true,
    domain: [from, to],
    ticks: all.length <= tickCount || powers.length < 2 ? all : powers,
    at: (value) => Math.log(value / from) / width,
  };
}

function roundNumbers(low: number, high: number): number[] {
  const numbers: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    // Through decimal notation: 5 × 0.001 is not 0.005.
    numbers.push(...[1, 2, 5].map((step) => Number(`${step}e${power}`)));
  }
  return numbers;
}

/** Decimals that a tick needs to be printed in full, at most four. */
export function tickDecimals(tick: number): number {
  return [0, 1, 2, 3].find((decimals) => Number(tick.toFixed(decimals)) === tick) ?? 4;
}
