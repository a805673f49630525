import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { metresPerPixel } from '../../model/projection/plane';
import { SOURCE } from './ids';
import type { MapLook } from './look';

/**
 * Land outside the atlas follows the regions' finer outline; the overview's leaves it by up to a
 * kilometre. A band of land, 2 km wide at every zoom, lies beneath the borders between the two.
 */
const SEAM_WIDTH: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  3,
  2000 / metresPerPixel(3),
  12,
  2000 / metresPerPixel(12),
];

/** Sea, graticule, land outside the atlas and the boxes of the insets: all that lies beneath the regions. */
export function contextLayers({ colours }: MapLook): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
    {
      id: 'graticule',
      type: 'line',
      source: SOURCE.graticule,
      paint: { 'line-color': colours.graticule, 'line-width': 0.75 },
    },
    {
      id: 'land-seams',
      type: 'line',
      source: SOURCE.landBorders,
      filter: ['==', ['get', 'kind'], 'outer'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.land, 'line-width': SEAM_WIDTH },
    },
    {
      id: 'land',
      type: 'fill',
      source: SOURCE.land,
      paint: { 'fill-color': colours.land },
    },
    {
      id: 'land-borders',
      type: 'line',
      source: SOURCE.landBorders,
      filter: ['==', ['get', 'kind'], 'between'],
      paint: { 'line-color': colours.landBorder, 'line-width': 0.75 },
    },
    {
      id: 'inset-boxes',
      type: 'fill',
      source: SOURCE.insets,
      filter: ['==', ['get', 'kind'], 'frame'],
      paint: { 'fill-color': colours.sea },
    },
  ];
}
