import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import type { GroupChoice } from '../filter/filters';
import type { MapValue, MapValues } from '../map/mapValues';
import type { Axis } from './choice';

type Shown = Extract<MapValue, { kind: 'number' }>;

/** A region with the values of both indicators. */
export interface ScatterPoint {
  readonly code: TerritoryCode;
  readonly x: Shown;
  readonly y: Shown;
  /** Of the reference year; null where it is not available. */
  readonly population: number | null;
  /** Of the reference edition. */
  readonly group: GroupChoice;
}

export interface ScatterPoints {
  readonly points: readonly ScatterPoint[];
  /** Regions without a value of x, of y, and of at least one of the two. */
  readonly lacking: Readonly<Record<Axis | 'either', number>>;
}

/** The regions that have both values, in the order of their codes; the others are counted. */
export function scatterPoints(
  regions: readonly Region[],
  xValues: MapValues,
  yValues: MapValues,
): ScatterPoints {
  const points: ScatterPoint[] = [];
  const lacking = { x: 0, y: 0, either: 0 };
  for (const region of regions) {
    const [x, y] = [shownOf(xValues, region), shownOf(yValues, region)];
    if (!x) lacking.x += 1;
    if (!y) lacking.y += 1;
    if (!x || !y) lacking.either += 1;
    else {
      const population = region.values.population ?? null;
      const group = region.innovation?.group ?? 'unknown';
      points.push({ code: region.code, x, y, population, group });
    }
  }
  return { points, lacking };
}

/** The values on one axis. */
export function valuesOn(axis: Axis, points: readonly ScatterPoint[]): number[] {
  return points.map((point) => point[axis].value);
}

/** The letters of all flags on either axis, each once, in alphabetical order. */
export function scatterFlags(points: readonly ScatterPoint[]): string[] {
  return [...new Set(points.flatMap(({ x, y }) => [...x.flags, ...y.flags]))].sort();
}

function shownOf(values: MapValues, { code }: Region): Shown | null {
  const value = values.get(code);
  return value?.kind === 'number' ? value : null;
}
