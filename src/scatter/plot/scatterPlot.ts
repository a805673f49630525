import { scaleLinear, scaleLog } from 'd3-scale';
import { wrapLines } from '../../charts/picture/wrapLines';
import type { Axis } from '../../model/scatter/choice';
import { type ScatterPoint, valuesOn } from '../../model/scatter/points';
import { type ScatterScale, scatterScale } from '../../model/scatter/scale';
import { symbolRadius } from '../../model/scatter/symbols';
import type { ScatterAxes } from '../useScatterData';

/** Where a scatter is drawn: its box, its scales, and the titles of its axes in lines. In pixels. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly scales: Readonly<Record<Axis, ScatterScale>>;
  readonly titles: Readonly<Record<Axis, readonly string[]>>;
  readonly x: PixelScale;
  readonly y: PixelScale;
}

interface PixelScale {
  (value: number): number;
  readonly invert: (pixel: number) => number;
}

/** A region's mark in pixels. */
export interface Mark {
  readonly code: string;
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Of text of 12 px, plain and bold, in the widest of the fonts that the page may be set in. */
const CHARACTER = { plain: 7.2, bold: 8 };
export const LINE = 15;
const TICK_ROOM = { x: 52, y: 34 };
const RIGHT = 26;
const TICKS = 20;

export function heightFor(width: number): number {
  return width < 560 ? 400 : 500;
}

/** Sizes of the marks, and the population that the largest stands for. */
export function markSize(points: readonly ScatterPoint[]) {
  const most = points.reduce((least, { population }) => Math.max(least, population ?? 0), 0);
  return { most, largest: 15, smallest: 2.25 };
}

/**
 * @param print a tick in words
 */
export function scatterPlot(
  width: number,
  points: readonly ScatterPoint[],
  axes: ScatterAxes,
  titles: Readonly<Record<Axis, string>>,
  print: (value: number, decimals: number) => string,
): Plot {
  const height = heightFor(width);
  const lines = {
    x: wrapLines(titles.x, width - RIGHT, boldWidth),
    y: wrapLines(titles.y, width, boldWidth),
  };
  const top = lines.y.length * LINE + 10;
  const bottom = height - TICKS - lines.x.length * LINE - 4;
  const yScale = scatterScale(valuesOn('y', points), axes.y.isLog, bottom - top, TICK_ROOM.y);
  const longest = yScale.ticks.map((tick) => print(tick, yScale.decimals).length * CHARACTER.plain);
  const left = Math.ceil(Math.max(...longest)) + 8;
  const right = width - RIGHT;
  const xScale = scatterScale(valuesOn('x', points), axes.x.isLog, right - left, TICK_ROOM.x);
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    scales: { x: xScale, y: yScale },
    titles: lines,
    x: pixelScale(xScale, [left, right]),
    y: pixelScale(yScale, [bottom, top]),
  };
}

/** The marks, largest first, so that small ones lie on top. */
export function marksOf(points: readonly ScatterPoint[], plot: Plot): Mark[] {
  const size = markSize(points);
  return points
    .map((point) => ({
      code: point.code,
      point,
      x: plot.x(point.x.value),
      y: plot.y(point.y.value),
      radius: symbolRadius(point.population, size),
    }))
    .sort((a, b) => b.radius - a.radius);
}

/** How wide a bold text is at most, about: labels that are placed so do not lie on one another. */
export function boldWidth(text: string): number {
  return text.length * CHARACTER.bold;
}

function pixelScale({ isLog, domain }: ScatterScale, range: [number, number]): PixelScale {
  return isLog ? scaleLog([...domain], range) : scaleLinear([...domain], range);
}
