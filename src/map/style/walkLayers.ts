import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { SOURCE } from './ids';
import type { MapLook } from './look';
import { state } from './regionLayers';

const IF_WALKED: ExpressionSpecification = ['case', ['boolean', state('walked'), false], 1, 0];

/**
 * The ring around the region that the keyboard stands on, over everything else: dark dashes on a light
 * band or the other way round, so that it stands out from every fill and from all other outlines. A
 * region with a marker gets a ring around that, too.
 */
export function walkLayers({ colours }: MapLook): LayerSpecification[] {
  const line = (id: string, paint: object): LayerSpecification => ({
    id,
    type: 'line',
    source: SOURCE.regions,
    layout: { 'line-join': 'round' },
    paint: { ...paint, 'line-opacity': IF_WALKED },
  });
  const ring = (id: string, colour: string, width: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: SOURCE.centres,
    maxzoom: 6.5,
    filter: ['get', 'marker'],
    paint: {
      'circle-color': 'transparent',
      'circle-radius': 9,
      'circle-stroke-color': colour,
      'circle-stroke-width': width,
      'circle-stroke-opacity': IF_WALKED,
    },
  });
  return [
    line('walk-band', { 'line-color': colours.labelHalo, 'line-width': 6 }),
    line('walk-dashes', {
      'line-color': colours.hover,
      'line-width': 2.75,
      'line-dasharray': [2.2, 1.1],
    }),
    ring('walk-marker-band', colours.labelHalo, 5),
    ring('walk-marker', colours.hover, 2.5),
  ];
}
