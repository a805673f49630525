import type { Feature, Position } from 'geojson';
import type { Inset } from '../../model/dataset/geometry';
import { frameRing } from '../../model/geometry/frame';
import type { PlanePoint } from '../../model/projection/laea';
import { planeToPseudo } from '../../model/projection/plane';
import { insetNameZoom } from './insetNameZoom';
import { insetScale } from './insetScale';

/** An inset's frame, its name in the upper left corner, and its own scale bar at the foot. */
export function insetFeatures(
  inset: Inset,
  kilometresInWords: (kilometres: number) => string,
): Feature[] {
  const { name, frame } = inset;
  const [west, , , north] = frame;
  const { kilometres, line, at } = insetScale(inset);
  return [
    feature('frame', {
      type: 'Polygon',
      coordinates: [frameRing(frame).map(place)],
    }),
    feature(
      'name',
      { type: 'Point', coordinates: place([west, north]) },
      { name, anchor: 'top-left', from: insetNameZoom(inset) },
    ),
    feature('scale', { type: 'LineString', coordinates: line.map(place) }),
    feature(
      'scale-name',
      { type: 'Point', coordinates: place(at) },
      { name: kilometresInWords(kilometres) },
    ),
  ];
}

function feature(
  kind: string,
  geometry: Feature['geometry'],
  properties: Record<string, string | number> = {},
): Feature {
  return { type: 'Feature', properties: { kind, ...properties }, geometry };
}

function place(at: PlanePoint): Position {
  return [...planeToPseudo(at)];
}
