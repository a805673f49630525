import { nice, ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Sex } from '../../model/series/pyramid';

/** Where a pyramid is drawn, in pixels: both sides grow away from the ages in the middle. */
export interface PyramidPlot {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly row: number;
  /** Where the bars of each side begin, at a share of 0. */
  readonly start: Readonly<Record<Sex, number>>;
  readonly middle: number;
  /** Length of a share. */
  readonly length: (share: number) => number;
  readonly ticks: readonly number[];
  /** Top of the row of a group; the youngest is at the foot. */
  readonly y: (index: number) => number;
}

const ROW = 15;
const TOP = 20;
const FOOT = 22;
/** Room for `80–84` between the sides. */
const GUTTER = 52;
/** The last label of the axis is centred on its tick. */
const SIDE = 8;

/** @param largest the largest share that any year draws, in per cent */
export function pyramidPlot(width: number, groups: number, largest: number): PyramidPlot {
  const half = (width - GUTTER) / 2 - SIDE;
  const [, end] = nice(0, largest, 3);
  const length = scaleLinear([0, end], [0, half]);
  const middle = width / 2;
  return {
    width,
    height: TOP + groups * ROW + FOOT,
    top: TOP,
    row: ROW,
    start: { male: middle - GUTTER / 2, female: middle + GUTTER / 2 },
    middle,
    length,
    ticks: ticks(0, end, 3),
    y: (index) => TOP + (groups - 1 - index) * ROW,
  };
}

/** The stepped outline of one side; it begins anew after a group that is not available. */
export function outlineOf(shares: readonly (number | null)[], sex: Sex, plot: PyramidPlot): string {
  const sign = sex === 'male' ? -1 : 1;
  return shares
    .map((share, i) => {
      if (share === null) return '';
      const x = (plot.start[sex] + sign * plot.length(share)).toFixed(1);
      const top = plot.y(i);
      const isNew = i === 0 || shares[i - 1] === null;
      return `${isNew ? 'M' : 'L'}${x} ${top + plot.row}L${x} ${top}`;
    })
    .join('');
}
