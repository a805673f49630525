import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { SOURCE } from './ids';
import { LABELS, type LabelKind, type LabelSizes } from './labelSizes';
import type { MapLook } from './look';

/** The greatest zoom that a layer may name. */
const MOST_ZOOM = 24;

/**
 * How all names are set. They stand where the atlas has placed them, in its lines, and MapLibre moves or
 * leaves out none; the browser's own fonts write them: no glyph server is asked.
 */
const TEXT: SymbolLayerSpecification['layout'] = {
  'text-field': ['get', 'name'],
  'text-font': ['sans-serif'],
  'text-max-width': 100,
  'text-allow-overlap': true,
  'text-ignore-placement': true,
};

/** Names that are written where there is room for them; which ones that are is told by feature states. */
function names(
  id: string,
  source: string,
  kind: LabelKind,
  colour: string,
  halo: string,
): SymbolLayerSpecification {
  const { size, from, to, letterSpacing = 0 }: LabelSizes = LABELS[kind];
  return {
    id,
    type: 'symbol',
    source,
    minzoom: from,
    maxzoom: Math.min(to, MOST_ZOOM),
    layout: { ...TEXT, 'text-size': byZoom(size), 'text-letter-spacing': letterSpacing },
    paint: {
      ...inks(colour, halo),
      'text-opacity': ['case', ['boolean', ['feature-state', 'written'], false], 1, 0],
    },
  };
}

/** What insets have written in them, at every zoom. */
function insetTexts(
  id: string,
  kind: 'insets' | 'insetScales',
  anchor: 'top-left' | 'left',
  { label, sea }: MapLook['colours'],
): SymbolLayerSpecification {
  const { size, offset, from } = LABELS[kind];
  return {
    id,
    type: 'symbol',
    source: SOURCE.insets,
    minzoom: from,
    filter: ['==', ['get', 'kind'], kind === 'insets' ? 'name' : 'scale-name'],
    layout: {
      ...TEXT,
      'text-size': byZoom(size),
      'text-anchor': anchor,
      'text-offset': [offset[0], anchor === 'left' ? 0 : offset[1]],
    },
    paint: { ...inks(label, sea), ...(kind === 'insets' && { 'text-opacity': WITH_ROOM }) },
  };
}

function inks(colour: string, halo: string) {
  return { 'text-color': colour, 'text-halo-color': halo, 'text-halo-width': 1.4 };
}

function byZoom(stops: readonly (readonly [number, number])[]): ExpressionSpecification {
  const flat = stops.flat();
  return ['interpolate', ['linear'], ['zoom'], ...flat] as ExpressionSpecification;
}

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

/** Names: those of regions beneath those of countries. */
export function labelLayers({ colours }: MapLook): LayerSpecification[] {
  const { label, labelHalo, labelLand, land } = colours;
  return [
    names('region-names', SOURCE.centres, 'regions', label, labelHalo),
    names('land-names', SOURCE.landLabels, 'land', labelLand, land),
    names('country-names', SOURCE.countries, 'countries', label, labelHalo),
    insetTexts('inset-names', 'insets', 'top-left', colours),
    insetTexts('inset-scales', 'insetScales', 'left', colours),
  ];
}
