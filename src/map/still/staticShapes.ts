import type { TerritoryCode } from '../../model/dataset/codes';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import { arcPaths } from '../../model/geometry/arcPaths';
import { frameRing } from '../../model/geometry/frame';
import { arcAreas, arcBorders, arcLines, asTopology } from '../../model/geometry/topology';
import { nextTask } from '../../ui/nextTask';
import { insetScale } from '../geometry/insetScale';
import { DRAWING, GRAINS, linesPath } from './drawing';

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
  readonly frames: string;
  /** The scale bars of the insets. */
  readonly scales: string;
}

/** Turns geometry into paths, once for all cameras. */
export function staticShapes(...geometry: DrawnGeometry): StaticShapes {
  const steps = drawn(...geometry);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, and between its steps the page answers to whatever people do. */
export async function shapesInSteps(...geometry: DrawnGeometry): Promise<StaticShapes> {
  const steps = drawn(...geometry);
  let step = steps.next();
  while (!step.done) {
    await nextTask();
    step = steps.next();
  }
  return step.value;
}

type DrawnGeometry = [
  overview: CheckedTopology,
  surroundings: CheckedTopology,
  insets: readonly Inset[],
];

/** Regions in a step: each is too short to be felt on a slow telephone. */
const STRIDE = 50;

function* drawn(...[overview, surroundings, insets]: DrawnGeometry): Generator<void, StaticShapes> {
  const topology = asTopology(overview);
  const around = asTopology(surroundings);
  const { area, lines } = arcPaths(topology, DRAWING, GRAINS.overview);
  const outside = arcPaths(around, DRAWING, GRAINS.overview);
  const areas = arcAreas(topology, 'regions');
  const regions: StaticRegion[] = [];
  for (const region of areas) {
    regions.push({ code: region.id, d: area(region) });
    if (regions.length % STRIDE === 0) yield;
  }
  const borders = arcBorders(areas);
  const regionalBorders = lines(borders.regional);
  const countryBorders = lines(borders.country);
  yield;
  const land = arcAreas(around, 'land').map(outside.area).join('');
  yield;
  return {
    regions,
    regionalBorders,
    countryBorders,
    land,
    landBorders: outside.lines(arcLines(around, 'borders')),
    outerBorders: outside.lines(arcLines(around, 'outerBorders')),
    frames: linesPath(insets.map(({ frame }) => frameRing(frame))),
    scales: linesPath(insets.map((inset) => insetScale(inset).line)),
  };
}
