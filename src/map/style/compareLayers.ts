import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { SOURCE } from './ids';
import type { MapLook } from './look';
import { growing, state } from './regionLayers';
import { WIDTHS } from './widths';

const PLACE: ExpressionSpecification = ['coalesce', state('compared'), 0];
const IF_COMPARED: ExpressionSpecification = ['case', ['>', PLACE, 0], 1, 0];

function placeColour({ colours }: MapLook): ExpressionSpecification {
  const { compare1, compare2, compare3, compare4, compare5, compare6 } = colours;
  const places = [compare1, compare2, compare3, compare4, compare5, compare6];
  const pairs = places.flatMap((colour, i) => [i + 1, colour]);
  return ['match', PLACE, ...pairs, 'transparent'] as ExpressionSpecification;
}

/** Outlines of the compared regions in the colours of their places, on an edge that sets them off from any fill. */
export function compareLayers(look: MapLook): LayerSpecification[] {
  return [
    {
      id: 'compare-edge',
      type: 'line',
      source: SOURCE.regions,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': look.colours.labelHalo,
        'line-width': growing(WIDTHS.comparedEdge),
        'line-opacity': IF_COMPARED,
      },
    },
    {
      id: 'compare-line',
      type: 'line',
      source: SOURCE.regions,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': placeColour(look),
        'line-width': growing(WIDTHS.compared),
        'line-opacity': IF_COMPARED,
      },
    },
  ];
}

/**
 * The number of each compared region in a ring of its colour, over everything else. A text cannot
 * follow a feature state, so it follows the look.
 */
export function compareNumberLayers(look: MapLook): LayerSpecification[] {
  const { colours, compared } = look;
  const numbers = Object.fromEntries(compared.map(({ code, place }) => [code, String(place)]));
  return [
    {
      id: 'compare-badge',
      type: 'circle',
      source: SOURCE.centres,
      paint: {
        'circle-color': colours.labelHalo,
        'circle-radius': 8,
        'circle-opacity': IF_COMPARED,
        'circle-stroke-color': placeColour(look),
        'circle-stroke-width': 2.5,
        'circle-stroke-opacity': IF_COMPARED,
      },
    },
    {
      id: 'compare-number',
      type: 'symbol',
      source: SOURCE.centres,
      layout: {
        'text-field': ['coalesce', ['get', ['get', 'code'], ['literal', numbers]], ''],
        'text-font': ['sans-serif'],
        'text-size': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.label },
    },
  ];
}
