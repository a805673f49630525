import { sampleCorrelation, sampleRankCorrelation } from 'simple-statistics';
import type { Axis } from './choice';
import { type ScatterPoint, valuesOn } from './points';

/** How two indicators go together over so many regions. */
export interface Correlation {
  /** Pearson's r of what is drawn: of the logarithms on a logarithmic axis. */
  readonly r: number;
  /** Spearman's rho: Pearson's r of the ranks, ties sharing their mean rank. Logarithms do not change it. */
  readonly rho: number;
  readonly n: number;
}

/** A correlation, or why there is none: too few regions, or all of them with one and the same value on an axis. */
export type CorrelationFact =
  | ({ readonly kind: 'given' } & Correlation)
  | { readonly kind: 'few'; readonly n: number }
  | { readonly kind: 'constant'; readonly axis: Axis; readonly n: number };

/** Fewer say nothing: two points always lie on a line. */
export const FEWEST = 3;

/** The correlation of the regions as they are drawn. */
export function correlationOf(
  points: readonly ScatterPoint[],
  isLog: Readonly<Record<Axis, boolean>>,
): CorrelationFact {
  const n = points.length;
  if (n < FEWEST) return { kind: 'few', n };
  const drawn = (axis: Axis) =>
    valuesOn(axis, points).map((value) => (isLog[axis] ? Math.log10(value) : value));
  const [x, y] = [drawn('x'), drawn('y')];
  if (isConstant(x)) return { kind: 'constant', axis: 'x', n };
  if (isConstant(y)) return { kind: 'constant', axis: 'y', n };
  // Squares of very large and very small numbers leave the arithmetic; a change of unit changes no correlation.
  const r = withinOne(sampleCorrelation(spread(x), spread(y)));
  return { kind: 'given', r, rho: withinOne(sampleRankCorrelation(x, y)), n };
}

/** Words for how closely two indicators go together. They are a reading aid; there is no official scale. */
export type Strength = 'none' | 'weak' | 'moderate' | 'strong';

export function strengthOf(r: number): Strength {
  const size = Math.abs(r);
  if (size < 0.1) return 'none';
  if (size < 0.3) return 'weak';
  return size < 0.6 ? 'moderate' : 'strong';
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** The values from 0 for the lowest to 1 for the highest. */
function spread(values: readonly number[]): number[] {
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  return values.map((value) => (value - low) / (high - low));
}

/** Floating point can leave the range by its last digit. */
function withinOne(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
