import type { LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { SOURCE } from './ids';
import type { MapLook } from './look';

/** The browser's own fonts: no glyph server is asked. */
const FONT = ['sans-serif'];

function label(
  id: string,
  layer: Pick<SymbolLayerSpecification, 'source'> & Partial<SymbolLayerSpecification>,
  colour: string,
  halo: string,
): LayerSpecification {
  return {
    ...layer,
    id,
    type: 'symbol',
    layout: {
      'text-field': ['get', 'name'],
      'text-font': FONT,
      'text-max-width': 8,
      'text-padding': 4,
      ...layer.layout,
    },
    paint: { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.4 },
  };
}

const INSET_TEXT: SymbolLayerSpecification['layout'] = {
  'text-size': ['interpolate', ['linear'], ['zoom'], 2.5, 7.5, 3.4, 9.5, 5, 13],
  'text-max-width': 20,
  'text-allow-overlap': true,
};

/** Names: countries first, then regions as room allows, the more populous before the less. */
export function labelLayers({ colours }: MapLook): LayerSpecification[] {
  const { label: ink, labelHalo, labelLand, land, sea } = colours;
  return [
    label(
      'region-names',
      {
        source: SOURCE.centres,
        minzoom: 5.2,
        layout: { 'text-size': 11.5, 'symbol-sort-key': ['get', 'order'] },
      },
      ink,
      labelHalo,
    ),
    label(
      'land-names',
      { source: SOURCE.landLabels, minzoom: 3.2, layout: { 'text-size': 10.5 } },
      labelLand,
      land,
    ),
    label(
      'country-names',
      {
        source: SOURCE.countries,
        maxzoom: 7.5,
        layout: {
          'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, 10.5, 6, 15],
          'text-letter-spacing': 0.06,
          'symbol-sort-key': ['get', 'order'],
        },
      },
      ink,
      labelHalo,
    ),
    label(
      'inset-names',
      {
        source: SOURCE.insets,
        filter: ['==', ['get', 'kind'], 'name'],
        layout: { ...INSET_TEXT, 'text-anchor': 'top-left', 'text-offset': [0.3, 0.25] },
      },
      ink,
      sea,
    ),
    label(
      'inset-scales',
      {
        source: SOURCE.insets,
        minzoom: 3.7,
        filter: ['==', ['get', 'kind'], 'scale-name'],
        layout: { ...INSET_TEXT, 'text-anchor': 'left', 'text-offset': [0.4, 0] },
      },
      ink,
      sea,
    ),
  ];
}
