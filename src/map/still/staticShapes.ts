import type { TerritoryCode } from '../../model/dataset/codes';
import type { CheckedTopology, Inset } from '../../model/dataset/geometry';
import { frameRing } from '../../model/geometry/frame';
import { type Picture, svgPath, toPixels } from '../../model/geometry/path';
import {
  borderLines,
  countryBorders,
  landFeatures,
  planeTopology,
  regionalBorders,
  regionFeatures,
} from '../../model/geometry/topology';
import { type PixelSize, type PlaneCamera, SHEET_LIMITS } from '../../model/map/sheet';
import type { PlanePoint } from '../../model/projection/laea';
import { metresPerPixel } from '../../model/projection/plane';

/** The drawing that every camera looks at: wide enough for the overview's detail. */
const DRAWING: Picture = { bounds: SHEET_LIMITS, width: 4000 };

/** The map as SVG paths in pixels of one large drawing. */
export interface StaticShapes {
  readonly regions: readonly { readonly code: TerritoryCode; readonly d: string }[];
  readonly regionalBorders: string;
  readonly countryBorders: string;
  readonly land: string;
  /** Borders of the regions with the land around them. */
  readonly outerBorders: string;
  readonly frames: readonly {
    readonly name: string;
    readonly d: string;
    readonly at: PlanePoint;
  }[];
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
    outerBorders: svgPath(borderLines(around, 'outerBorders'), DRAWING),
    frames: insets.map(({ name, frame }) => ({
      name,
      d: svgPath(
        { type: 'Polygon', coordinates: [frameRing(frame).map((corner) => [...corner])] },
        DRAWING,
      ),
      at: toPixels(DRAWING, [frame[0], frame[3]]),
    })),
  };
}

/** A point of the plane in pixels of the drawing. */
export function drawingPoint(at: PlanePoint): PlanePoint {
  return toPixels(DRAWING, [...at]);
}

/** Pixels of the drawing in one pixel of a screen that shows the plane at a zoom. */
export function drawingScale(zoom: number): number {
  return (metresPerPixel(zoom) * DRAWING.width) / (SHEET_LIMITS[2] - SHEET_LIMITS[0]);
}

/** The SVG `viewBox` that shows what a camera shows in a window of a size. */
export function viewBox({ centre, zoom }: PlaneCamera, { width, height }: PixelSize): string {
  const scale = drawingScale(zoom);
  const [x, y] = drawingPoint(centre);
  return [x - (width * scale) / 2, y - (height * scale) / 2, width * scale, height * scale]
    .map((value) => value.toFixed(1))
    .join(' ');
}
