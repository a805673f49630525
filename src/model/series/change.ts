import type { Observation } from '../dataset/observation';
import { breakYears } from './points';

export type Direction = 'rose' | 'fell' | 'same';

/** From the first to the last observation; the direction is that of the values as they are printed. */
export interface Change {
  readonly kind: 'change';
  readonly from: Observation;
  readonly to: Observation;
  readonly direction: Direction;
  /** Breaks after the first year and up to the last: the two values do not compare. */
  readonly breaks: readonly number[];
}

/** What a caption may say of a series, as data: words come from the catalogue of words. */
export type Fact =
  | { readonly kind: 'none' }
  | { readonly kind: 'single'; readonly at: Observation }
  | Change;

/** The fact of a series whose values are printed with so many decimals. */
export function factOf(observations: readonly Observation[], decimals: number): Fact {
  const ordered = observations.toSorted((a, b) => a.year - b.year);
  const from = ordered[0];
  const to = ordered.at(-1);
  if (!from || !to) return { kind: 'none' };
  if (from.year === to.year) return { kind: 'single', at: to };
  return {
    kind: 'change',
    from,
    to,
    direction: directionOf(from.value, to.value, decimals),
    breaks: breakYears(ordered).filter((year) => year > from.year && year <= to.year),
  };
}

/** The same years of another series; null unless it has a value in both. A sentence that compares needs both. */
export function sameYears(
  fact: Fact,
  other: readonly Observation[],
): { readonly from: Observation; readonly to: Observation } | null {
  if (fact.kind === 'none') return null;
  const [first, last] = fact.kind === 'single' ? [fact.at, fact.at] : [fact.from, fact.to];
  const from = other.find(({ year }) => year === first.year);
  const to = other.find(({ year }) => year === last.year);
  return from && to ? { from, to } : null;
}

function directionOf(from: number, to: number, decimals: number): Direction {
  const [before, after] = [printed(from, decimals), printed(to, decimals)];
  if (before === after) return 'same';
  return after > before ? 'rose' : 'fell';
}

function printed(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
