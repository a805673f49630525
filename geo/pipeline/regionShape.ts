import type { Inset } from '../../src/model/dataset/geometry';
import type { RegionFeature } from '../../src/model/geometry/features';
import { signedArea } from '../../src/model/geometry/rings';
import { insetAt } from '../../src/model/projection/insets';
import type { PlanePoint } from '../../src/model/projection/laea';
import type { PlaneBounds } from '../../src/model/projection/plane';
import { poleOf } from './pole';

export interface RegionShape {
  code: string;
  /** West, south, east, north in metres: the pieces in the frame that holds the largest one. */
  bounds: PlaneBounds;
  /** A point well inside the largest piece, in metres of the plane. */
  centre: PlanePoint;
  /** Surface of all pieces in km², the enlargement of insets taken out. */
  drawnArea: number;
  /** Surface in km² of the plane as the map shows it, the enlargement of insets included. */
  shownArea: number;
}

interface Piece {
  rings: PlanePoint[][];
  frame: Inset | undefined;
  /** km² of the plane. */
  area: number;
}

function piecesOf({ geometry }: RegionFeature, insets: readonly Inset[]): Piece[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((polygon) => {
    const rings = polygon.map((ring) => ring.map(([x = 0, y = 0]): PlanePoint => [x, y]));
    const [outer = 0, ...holes] = rings.map((ring) => Math.abs(signedArea(ring)) / 1e6);
    const corner = rings[0]?.[0];
    return {
      rings,
      frame: corner && insetAt(insets, corner),
      area: holes.reduce((area, hole) => area - hole, outer),
    };
  });
}

function boundsOf(pieces: readonly Piece[]): PlaneBounds {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of pieces.flatMap(({ rings }) => rings[0] ?? [])) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

/** Measures of one region, from its geometry in metres of the plane. */
export function regionShape(region: RegionFeature, insets: readonly Inset[]): RegionShape {
  const pieces = piecesOf(region, insets);
  const largest = pieces.reduce((best, piece) => (piece.area > best.area ? piece : best));
  const [x, y] = poleOf(largest.rings);
  const sum = (of: (piece: Piece) => number) => pieces.reduce((total, p) => total + of(p), 0);
  return {
    code: region.properties.code,
    bounds: boundsOf(pieces.filter(({ frame }) => frame === largest.frame)),
    centre: [Math.round(x), Math.round(y)],
    drawnArea: sum(({ area, frame }) => area / (frame?.scale ?? 1) ** 2),
    shownArea: sum(({ area }) => area),
  };
}
