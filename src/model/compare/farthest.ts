import type { ParallelRow } from './percentiles';

/** The row in which two territories stand farthest apart, and who they are. */
export interface Farthest {
  readonly row: ParallelRow;
  /** Indices of the lowest and the highest. */
  readonly low: number;
  readonly high: number;
}

/** Null where no row has two places that differ when they are printed as whole numbers. */
export function farthestApart(rows: readonly ParallelRow[]): Farthest | null {
  let found: Farthest | null = null;
  let widest = 0;
  for (const row of rows) {
    const points = row.points.flatMap((point, i) => (point ? [{ i, at: point.percentile }] : []));
    const sorted = points.toSorted((a, b) => a.at - b.at);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (!low || !high || Math.round(low.at) === Math.round(high.at)) continue;
    if (high.at - low.at <= widest) continue;
    widest = high.at - low.at;
    found = { row, low: low.i, high: high.i };
  }
  return found;
}
