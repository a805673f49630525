import { scaleLinear } from 'd3-scale';
import type { Span } from '../../model/series/points';

/** Where a trend is drawn: its box and the scales of years and values, in pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Room for the labels of the value axis. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Years at the two ends of the axis. */
  readonly years: Span;
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

const MARGIN = { right: 16, top: 8, bottom: 24 } as const;

export function plotOf(
  size: { readonly width: number; readonly height: number },
  left: number,
  span: Span,
  domain: readonly [number, number],
): Plot {
  const { width, height } = size;
  // A single year stands in the middle.
  const years: Span = span[0] === span[1] ? [span[0] - 1, span[1] + 1] : span;
  return {
    ...MARGIN,
    width,
    height,
    left,
    years,
    x: scaleLinear([...years], [left, width - MARGIN.right]),
    y: scaleLinear([...domain], [height - MARGIN.bottom, MARGIN.top]),
  };
}
