import { scaleLinear } from 'd3-scale';

/** Where a parallel profile is drawn, in pixels: a row an indicator, its name above its line. */
export interface ParallelPlot {
  /** Of a percentile, 0 to 100. */
  readonly x: (percentile: number) => number;
  /** Of the line of a row. */
  readonly y: (index: number) => number;
  readonly foot: number;
}

/** Height of the row of an indicator, in pixels. */
export const PARALLEL_ROW = 44;
/** From the top of a row to its line: room for its name. */
const LINE = 30;
const FOOT = 24;
const SIDE = 14;

export const PERCENTILE_TICKS = [0, 25, 50, 75, 100] as const;

/** Of a drawing of so many rows, in pixels. */
export function parallelHeight(rows: number): number {
  return rows * PARALLEL_ROW + FOOT;
}

export function parallelPlot(width: number, rows: number): ParallelPlot {
  return {
    x: scaleLinear([0, 100], [SIDE, width - SIDE]),
    y: (index) => index * PARALLEL_ROW + LINE,
    foot: rows * PARALLEL_ROW,
  };
}
