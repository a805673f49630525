import { scaleLinear } from 'd3-scale';
import { valueAxis } from '../../../model/series/axis';

/** Where bars are drawn, in pixels: a row a territory, its name above its bar. */
export interface BarsPlot {
  readonly width: number;
  /** Height of a bar, and its place below the top of its row. */
  readonly bar: number;
  readonly barTop: number;
  /** Foot of the last row. */
  readonly foot: number;
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  /** Top of a row. */
  readonly y: (index: number) => number;
}

/** Height of the row of a territory, in pixels. */
export const BAR_ROW = 42;
const FOOT = 24;
/** The last label of the axis is centred on its tick. */
const SIDE = 22;

/** Of a drawing of so many rows, in pixels. */
export function barsHeight(rows: number): number {
  return rows * BAR_ROW + FOOT;
}

/** @param values all that is drawn; the axis starts at 0 */
export function barsPlot(width: number, rows: number, values: readonly number[]): BarsPlot {
  const { domain, ticks } = valueAxis(values, 'zero');
  return {
    width,
    bar: 16,
    barTop: 19,
    foot: rows * BAR_ROW,
    x: scaleLinear([...domain], [0.5, width - SIDE]),
    ticks,
    y: (index) => index * BAR_ROW,
  };
}
