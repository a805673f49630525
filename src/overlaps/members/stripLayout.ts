import { jitter } from '../../model/overlap/jitter';
import type { Dot } from '../../model/overlap/nearestDot';
import type { ValuedRegion } from '../../model/overlap/sides';
import type { ValueScale } from '../../model/overlap/valueScale';

/** Pixels of one row: a box above a band of dots. */
export const STRIP = {
  side: 10,
  box: 12,
  boxHeight: 16,
  dots: 50,
  reach: 18,
  height: 76,
  axis: 24,
};

/** The dot of a region. */
export interface RegionDot extends Dot {
  readonly valued: ValuedRegion;
}

/** Where a value stands from the left of a row of this width. */
export function valueX(scale: ValueScale, width: number): (value: number) => number {
  return (value) => STRIP.side + scale.at(value) * (width - 2 * STRIP.side);
}

/** Dots in order of value, each as high in the band as its code says. */
export function stripDots(
  valued: readonly ValuedRegion[],
  x: (value: number) => number,
): RegionDot[] {
  return valued.map((each) => ({
    x: x(each.value),
    y: STRIP.dots + jitter(each.region.code) * STRIP.reach,
    valued: each,
  }));
}
