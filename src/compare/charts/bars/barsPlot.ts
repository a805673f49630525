import { scaleLinear } from 'd3-scale';
import { valueAxis } from '../../../model/series/axis';

/** Where bars are drawn, in pixels: a row a territory, its name above its bar. */
export interface BarsPlot {
  readonly width: number;
  readonly height: number;
  readonly row: number;
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

const ROW = 42;
const FOOT = 24;
/** The last label of the axis is centred on its tick. */
const SIDE = 22;

/** @param values all that is drawn; the axis starts at 0 */
export function barsPlot(width: number, rows: number, values: readonly number[]): BarsPlot {
  const { domain, ticks } = valueAxis(values, 'zero');
  return {
    width,
    height: rows * ROW + FOOT,
    row: ROW,
    bar: 16,
    barTop: 19,
    foot: rows * ROW,
    x: scaleLinear([...domain], [0.5, width - SIDE]),
    ticks,
    y: (index) => index * ROW,
  };
}
