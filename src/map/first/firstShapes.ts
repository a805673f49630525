import { group } from 'd3-array';
import { merge } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import { compactPath } from '../../model/geometry/compactPath';
import {
  borderLines,
  countryBorders,
  landFeatures,
  planeTopology,
  regionalBorders,
} from '../../model/geometry/features';
import { frameRing } from '../../model/geometry/frame';
import { type Picture, pictureHeight, toPixels } from '../../model/geometry/path';
import { simplifyLine } from '../../model/geometry/simplify';
import { arcAreas } from '../../model/geometry/topology';
import { type MapClasses, NO_DATA } from '../../model/map/mapClasses';
import { SHEET } from '../../model/map/sheet';
import type { PlanePoint } from '../../model/projection/laea';

/** Whole pixels of the first picture: 5 km of the plane each, about a pixel of the screen in a common window. */
const DRAWING: Picture = { bounds: SHEET, width: 1000 };

/** What may be lost in drawing a line, in pixels of the picture: the land around may be plainer. */
const TOLERANCE = { regions: 0.6, land: 1 };

/** The sheet in pixels of the picture, as an SVG `viewBox`. */
export const FIRST_SIZE = { width: DRAWING.width, height: Math.round(pictureHeight(DRAWING)) };

/** The first picture as SVG paths: all regions of a class are one path, and each kind of border is one. */
export interface FirstShapes {
  /** By the number of the class, {@link NO_DATA} included. */
  readonly classes: readonly { readonly index: number; readonly d: string }[];
  readonly regionalBorders: string;
  readonly countryBorders: string;
  readonly land: string;
  readonly outerBorders: string;
  readonly frames: string;
  readonly names: readonly { readonly name: string; readonly at: PlanePoint }[];
}

/** Draws regions in their classes, with the land around and the insets' frames, in few bytes. */
export function firstShapes(
  overview: CheckedTopology,
  surroundings: CheckedTopology,
  insets: readonly Inset[],
  classOf: MapClasses['classOf'],
): FirstShapes {
  const topology = drawn(planeTopology(overview), TOLERANCE.regions);
  const around = drawn(planeTopology(surroundings), TOLERANCE.land);
  return {
    classes: [...group(arcAreas(topology, 'regions'), ({ id }) => classOf.get(id) ?? NO_DATA)]
      .map(([index, areas]) => ({ index, d: compactPath(merge(topology, areas)) }))
      .sort((a, b) => a.index - b.index),
    regionalBorders: compactPath(regionalBorders(topology)),
    countryBorders: compactPath(countryBorders(topology)),
    land: landFeatures(around)
      .features.map(({ geometry }) => compactPath(geometry))
      .join(''),
    outerBorders: compactPath(borderLines(around, 'outerBorders')),
    frames: insets
      .map(({ frame }) =>
        compactPath({ type: 'Polygon', coordinates: [frameRing(frame).map(firstPoint)] }),
      )
      .join(''),
    names: insets.map(({ name, frame }) => ({ name, at: firstPoint([frame[0], frame[3]]) })),
  };
}

/** A point of the plane in whole pixels of the first picture. */
export function firstPoint(at: PlanePoint): [number, number] {
  const [x, y] = toPixels(DRAWING, [...at]);
  return [Math.round(x), Math.round(y)];
}

/** A topology of the plane in whole pixels: its arcs, which neighbours share, with as few points as will do. */
function drawn(topology: Topology, tolerance: number): Topology {
  const arcs = topology.arcs.map((arc) =>
    simplifyLine(
      arc.map((at) => toPixels(DRAWING, at)),
      tolerance,
    ).map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)]),
  );
  return { ...topology, arcs };
}
