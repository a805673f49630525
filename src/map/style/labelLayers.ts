import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { SOURCE } from './ids';
import { LABELS } from './labelSizes';
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
    paint: {
      'text-color': colour,
      'text-halo-color': halo,
      'text-halo-width': 1.4,
      ...layer.paint,
    },
  };
}

function byZoom(stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  const flat = stops.flat();
  return ['interpolate', ['linear'], ['zoom'], ...flat] as ExpressionSpecification;
}

const INSET_TEXT: SymbolLayerSpecification['layout'] = {
  'text-size': byZoom(LABELS.insets.size),
  'text-max-width': LABELS.insets.maxWidth,
  'text-allow-overlap': true,
};

/** Seen from a feature's zoom `from`. An expression may ask for the zoom in steps alone: a tenth each. */
const WITH_ROOM = [
  'step',
  ['zoom'],
  0,
  ...Array.from({ length: 80 }, (_, step) => 1 + step / 10).flatMap((zoom) => [
    zoom,
    ['case', ['<=', ['get', 'from'], zoom + 1e-6], 1, 0],
  ]),
] as ExpressionSpecification;

/** Names: countries first, then regions as room allows, the more populous before the less. */
export function labelLayers({ colours }: MapLook): LayerSpecification[] {
  const { label: ink, labelHalo, labelLand, land, sea } = colours;
  return [
    label(
      'region-names',
      {
        source: SOURCE.centres,
        minzoom: LABELS.regions.from,
        layout: { 'text-size': byZoom(LABELS.regions.size), 'symbol-sort-key': ['get', 'order'] },
      },
      ink,
      labelHalo,
    ),
    label(
      'land-names',
      {
        source: SOURCE.landLabels,
        minzoom: LABELS.land.from,
        layout: { 'text-size': byZoom(LABELS.land.size) },
      },
      labelLand,
      land,
    ),
    label(
      'country-names',
      {
        source: SOURCE.countries,
        maxzoom: LABELS.countries.to,
        layout: {
          'text-size': byZoom(LABELS.countries.size),
          'text-letter-spacing': LABELS.countries.letterSpacing,
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
        paint: { 'text-opacity': WITH_ROOM },
      },
      ink,
      sea,
    ),
    label(
      'inset-scales',
      {
        source: SOURCE.insets,
        minzoom: LABELS.insetScales.from,
        filter: ['==', ['get', 'kind'], 'scale-name'],
        layout: { ...INSET_TEXT, 'text-anchor': 'left', 'text-offset': [0.4, 0] },
      },
      ink,
      sea,
    ),
  ];
}
