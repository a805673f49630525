/** The axis of a legend's histogram; both ends are values of regions. */
export interface LegendAxis {
  readonly kind: 'linear' | 'log';
  readonly from: number;
  readonly to: number;
}

/** Beyond so many times the median, a few regions would push all others into the first bins. */
const SKEWED = 8;

/** The axis that shows the values: logarithmic where they are skewed and all above zero. Null for no values. */
export function legendAxis(values: readonly number[]): LegendAxis | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return null;
  const median = sorted[Math.floor(sorted.length / 2)] ?? from;
  return { kind: from > 0 && to > SKEWED * median ? 'log' : 'linear', from, to };
}

/**
 * Where a value stands on the axis: 0 at its beginning, 1 at its end, beyond both for a value beyond the
 * regions'. Where all regions have the same value, that one stands in the middle.
 */
export function placeOn({ kind, from, to }: LegendAxis, value: number): number {
  if (kind === 'log' && value <= 0) return Number.NEGATIVE_INFINITY;
  const scaled = kind === 'log' ? Math.log10 : (each: number) => each;
  if (from === to) return 0.5 + Math.sign(value - from);
  return (scaled(value) - scaled(from)) / (scaled(to) - scaled(from));
}
