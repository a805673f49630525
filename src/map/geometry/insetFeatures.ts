import type { Feature, Position } from 'geojson';
import type { Inset } from '../../model/dataset/geometry';
import { frameRing } from '../../model/geometry/frame';
import { scaleBar } from '../../model/map/scaleBar';
import type { PlanePoint } from '../../model/projection/laea';
import { planeToPseudo } from '../../model/projection/plane';

/** Room between a frame and what is written in it, and the share of its width that a scale bar may take. */
const MARGIN = 22_000;
const BAR_SHARE = 0.45;

/** An inset's frame, its name in the upper left corner, and its own scale bar at the foot. */
export function insetFeatures(
  { name, frame, scale }: Inset,
  kilometresInWords: (kilometres: number) => string,
): Feature[] {
  const [west, south, east, north] = frame;
  // The plane's metres shrink by the inset's scale: a kilometre in it is drawn `scale` times longer.
  const { kilometres, pixels: length } = scaleBar(1 / scale, (east - west) * BAR_SHARE);
  const bar = { y: south + MARGIN, from: west + MARGIN, to: west + MARGIN + length };
  return [
    feature('frame', {
      type: 'Polygon',
      coordinates: [frameRing(frame).map(place)],
    }),
    feature(
      'name',
      { type: 'Point', coordinates: place([west, north]) },
      { name, anchor: 'top-left' },
    ),
    feature('scale', {
      type: 'LineString',
      coordinates: [
        place([bar.from, bar.y + MARGIN / 2]),
        place([bar.from, bar.y]),
        place([bar.to, bar.y]),
        place([bar.to, bar.y + MARGIN / 2]),
      ],
    }),
    feature(
      'scale-name',
      { type: 'Point', coordinates: place([bar.to, bar.y + MARGIN / 4]) },
      { name: kilometresInWords(kilometres) },
    ),
  ];
}

function feature(
  kind: string,
  geometry: Feature['geometry'],
  properties: Record<string, string> = {},
): Feature {
  return { type: 'Feature', properties: { kind, ...properties }, geometry };
}

function place(at: PlanePoint): Position {
  return [...planeToPseudo(at)];
}
