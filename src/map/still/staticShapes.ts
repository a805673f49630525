import type { TerritoryCode } from '../../model/dataset/codes';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import { frameRing } from '../../model/geometry/frame';
import { svgPath } from '../../model/geometry/path';
import {
  borderLines,
  countryBorders,
  landFeatures,
  planeTopology,
  regionalBorders,
  regionFeatures,
} from '../../model/geometry/topology';
import { SHEET_LIMITS } from '../../model/map/sheet';
import { graticule } from '../../model/projection/graticule';
import { insetScale } from '../geometry/insetScale';
import { DRAWING } from './drawing';

export interface StaticRegion {
  readonly code: TerritoryCode;
  readonly d: string;
}

/** The map as SVG paths in pixels of one large drawing. */
export interface StaticShapes {
  readonly regions: readonly StaticRegion[];
  readonly regionalBorders: string;
  readonly countryBorders: string;
  readonly land: string;
  /** Borders between countries outside the atlas. */
  readonly landBorders: string;
  /** Borders of the regions with the land around them. */
  readonly outerBorders: string;
  readonly graticule: string;
  readonly frames: string;
  /** The scale bars of the insets. */
  readonly scales: string;
}

/** Turns geometry into paths, once for all cameras. */
export function staticShapes(
  overview: CheckedTopology,
  surroundings: CheckedTopology,
  insets: readonly Inset[],
): StaticShapes {
  const topology = planeTopology(overview);
  const around = planeTopology(surroundings);
  return {
    regions: regionFeatures(topology).features.map(({ properties, geometry }) => ({
      code: properties.code,
      d: svgPath(geometry, DRAWING),
    })),
    regionalBorders: svgPath(regionalBorders(topology), DRAWING),
    countryBorders: svgPath(countryBorders(topology), DRAWING),
    land: landFeatures(around)
      .features.map(({ geometry }) => svgPath(geometry, DRAWING))
      .join(''),
    landBorders: svgPath(borderLines(around, 'borders'), DRAWING),
    outerBorders: svgPath(borderLines(around, 'outerBorders'), DRAWING),
    graticule: linesPath(graticule(SHEET_LIMITS).flatMap(({ pieces }) => pieces)),
    frames: linesPath(insets.map(({ frame }) => frameRing(frame))),
    scales: linesPath(insets.map((inset) => insetScale(inset).line)),
  };
}

function linesPath(lines: readonly (readonly (readonly [number, number])[])[]): string {
  const coordinates = lines.map((line) => line.map((point) => [...point]));
  return svgPath({ type: 'MultiLineString', coordinates }, DRAWING);
}
