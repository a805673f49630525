import type { TerritoryCode } from '../../model/dataset/codes';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import { arcPaths } from '../../model/geometry/arcPaths';
import { frameRing } from '../../model/geometry/frame';
import { svgPath } from '../../model/geometry/path';
import { arcAreas, arcBorders, arcLines, asTopology } from '../../model/geometry/topology';
import { SHEET_LIMITS } from '../../model/map/sheet';
import { graticule } from '../../model/projection/graticule';
import { insetScale } from '../geometry/insetScale';
import { DRAWING, GRAINS } from './drawing';

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
  const topology = asTopology(overview);
  const around = asTopology(surroundings);
  const { area, lines } = arcPaths(topology, DRAWING, GRAINS.overview);
  const outside = arcPaths(around, DRAWING, GRAINS.overview);
  const areas = arcAreas(topology, 'regions');
  const borders = arcBorders(areas);
  return {
    regions: areas.map((region) => ({ code: region.id, d: area(region) })),
    regionalBorders: lines(borders.regional),
    countryBorders: lines(borders.country),
    land: arcAreas(around, 'land').map(outside.area).join(''),
    landBorders: outside.lines(arcLines(around, 'borders')),
    outerBorders: outside.lines(arcLines(around, 'outerBorders')),
    graticule: linesPath(graticule(SHEET_LIMITS).flatMap(({ pieces }) => pieces)),
    frames: linesPath(insets.map(({ frame }) => frameRing(frame))),
    scales: linesPath(insets.map((inset) => insetScale(inset).line)),
  };
}

function linesPath(lines: readonly (readonly (readonly [number, number])[])[]): string {
  const coordinates = lines.map((line) => line.map((point) => [...point]));
  return svgPath({ type: 'MultiLineString', coordinates }, DRAWING);
}
