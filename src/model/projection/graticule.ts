import { clipLine } from '../geometry/clip';
import { ETRS89_LAEA, type PlanePoint } from './laea';
import type { PlaneBounds } from './plane';

export interface GraticuleLine {
  kind: 'meridian' | 'parallel';
  /** Degrees east (meridian) or north (parallel). */
  degrees: number;
  /** Metres in the plane; several pieces where the line leaves the bounds and comes back. */
  pieces: PlanePoint[][];
}

/** Degrees between the points of a line: at 1° the drawn curve is less than 250 m off. */
const DENSITY = 1;

/** Southernmost latitude that is drawn: a sheet of Europe ends well north of it. */
const SOUTH_END = -10;

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
}

/** Meridians and parallels every `step` degrees as lines in the plane, cut at the bounds. */
export function graticule(bounds: PlaneBounds, step = 10): GraticuleLine[] {
  const latitudes = range(SOUTH_END, 90, DENSITY);
  const meridians = range(-180, 180 - step, step).map((degrees) => ({
    kind: 'meridian' as const,
    degrees,
    line: latitudes.map((lat) => ETRS89_LAEA.forward([degrees, lat])),
  }));
  const longitudes = range(-180, 180, DENSITY);
  const parallels = range(Math.ceil(SOUTH_END / step) * step, 90 - step, step).map((degrees) => ({
    kind: 'parallel' as const,
    degrees,
    line: longitudes.map((lon) => ETRS89_LAEA.forward([lon, degrees])),
  }));
  return [...meridians, ...parallels]
    .map(({ kind, degrees, line }) => ({ kind, degrees, pieces: clipLine(line, bounds) }))
    .filter(({ pieces }) => pieces.length > 0);
}
