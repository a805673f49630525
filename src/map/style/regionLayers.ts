import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { NO_DATA } from '../../model/map/mapClasses';
import { HATCH_IMAGE, LAYER, SOURCE } from './ids';
import type { DrawnRegionState, MapLook } from './look';
import { VEIL_OPACITY } from './veil';
import { GROWTH, WIDTHS } from './widths';

/** A region's feature state; a test holds every key used here against {@link DrawnRegionState}. */
export function state(key: keyof DrawnRegionState): ExpressionSpecification {
  return ['feature-state', key];
}

const CLASS: ExpressionSpecification = ['coalesce', state('class'), NO_DATA];
const HAS_VALUE: ExpressionSpecification = ['>', CLASS, NO_DATA];

/**
 * The colour of a region, which comes with its state: an expression that named the classes' colours would
 * change with each indicator, and MapLibre cuts all geometry anew when an expression of states changes.
 */
function fillColour(noData: string): ExpressionSpecification {
  return ['to-color', ['coalesce', state('colour'), noData]];
}

/** Width of a line that a zoomed-in map can afford. */
export function growing([from, to]: readonly [number, number]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], GROWTH.from, from, GROWTH.to, to];
}

function shownIf(key: 'hovered' | 'selected' | 'dimmed', opacity = 1): ExpressionSpecification {
  return ['case', ['boolean', state(key), false], opacity, 0];
}

function unlessDimmed(opacity: number, dimmed: number): ExpressionSpecification {
  return ['case', ['boolean', state('dimmed'), false], dimmed, opacity];
}

/** The regions themselves, their borders, and the frames of the insets. Coasts have no stroke. */
export function regionLayers(look: MapLook): LayerSpecification[] {
  const { colours } = look;
  return [
    {
      id: LAYER.regions,
      type: 'fill',
      source: SOURCE.regions,
      paint: { 'fill-color': fillColour(colours.noData), 'fill-antialias': false },
    },
    {
      id: 'regions-no-data',
      type: 'fill',
      source: SOURCE.regions,
      paint: { 'fill-pattern': HATCH_IMAGE, 'fill-opacity': ['case', HAS_VALUE, 0, 1] },
    },
    {
      id: 'regions-veil',
      type: 'fill',
      source: SOURCE.regions,
      paint: {
        'fill-color': colours.veil,
        'fill-antialias': false,
        'fill-opacity': shownIf('dimmed', VEIL_OPACITY),
      },
    },
    {
      id: 'region-borders',
      type: 'line',
      source: SOURCE.borders,
      filter: ['==', ['get', 'kind'], 'region'],
      paint: {
        'line-color': look.scale === 'circles' ? colours.plainBorder : colours.regionBorder,
        'line-width': growing(WIDTHS.region),
      },
    },
    {
      id: 'country-borders',
      type: 'line',
      source: SOURCE.borders,
      filter: ['==', ['get', 'kind'], 'country'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.countryBorder, 'line-width': growing(WIDTHS.country) },
    },
    {
      id: 'outer-borders',
      type: 'line',
      source: SOURCE.landBorders,
      filter: ['==', ['get', 'kind'], 'outer'],
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.countryBorder, 'line-width': growing(WIDTHS.country) },
    },
    {
      id: 'inset-lines',
      type: 'line',
      source: SOURCE.insets,
      filter: ['in', ['get', 'kind'], ['literal', ['frame', 'scale']]],
      paint: { 'line-color': colours.insetFrame, 'line-width': 1 },
    },
  ];
}

/** Circles of a total. They stand over the names, which would else hide that of a small country. */
export function circleLayers(look: MapLook): LayerSpecification[] {
  const { colours } = look;
  return [
    {
      id: LAYER.circles,
      type: 'circle',
      source: SOURCE.centres,
      layout: {
        visibility: look.scale === 'circles' ? 'visible' : 'none',
        'circle-sort-key': ['get', 'order'],
      },
      paint: {
        'circle-color': colours.circle,
        'circle-opacity': unlessDimmed(0.72, 0.12),
        'circle-stroke-opacity': unlessDimmed(1, 0.5),
        'circle-stroke-color': colours.circleEdge,
        'circle-stroke-width': 1,
        'circle-radius': ['coalesce', state('radius'), 0],
      },
    },
  ];
}

/** Markers of regions too small to see. */
export function markerLayers(look: MapLook): LayerSpecification[] {
  const { colours } = look;
  return [
    {
      id: LAYER.markers,
      type: 'circle',
      source: SOURCE.centres,
      maxzoom: 6.5,
      filter: ['get', 'marker'],
      layout: { visibility: look.scale === 'circles' ? 'none' : 'visible' },
      paint: {
        // A hatch is too coarse for a dot: "not available" is its stroke's grey here.
        'circle-color': fillColour(colours.noDataHatch),
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 2.5, 2.5, 4, 4.5],
        'circle-opacity': unlessDimmed(1, 1 - VEIL_OPACITY),
        'circle-stroke-opacity': unlessDimmed(1, 0.4),
        'circle-stroke-color': colours.countryBorder,
        'circle-stroke-width': 1.2,
      },
    },
  ];
}

/** Outlines of the region under the pointer and of the selection: each its own mark, apart from the fill. */
export function markLayers({ colours }: MapLook): LayerSpecification[] {
  return [
    {
      id: 'hover-line',
      type: 'line',
      source: SOURCE.regions,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.hover,
        'line-width': growing(WIDTHS.hover),
        'line-opacity': shownIf('hovered'),
      },
    },
    {
      id: 'selection-halo',
      type: 'line',
      source: SOURCE.regions,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.selectionHalo,
        'line-width': growing(WIDTHS.selectionHalo),
        'line-opacity': shownIf('selected'),
      },
    },
    {
      id: 'selection-line',
      type: 'line',
      source: SOURCE.regions,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.selection,
        'line-width': growing(WIDTHS.selection),
        'line-opacity': shownIf('selected'),
      },
    },
    {
      id: 'selection-marker',
      type: 'circle',
      source: SOURCE.centres,
      maxzoom: 6.5,
      filter: ['get', 'marker'],
      paint: {
        'circle-color': 'transparent',
        'circle-radius': 7,
        'circle-stroke-color': colours.selectionHalo,
        'circle-stroke-width': 3,
        'circle-stroke-opacity': shownIf('selected'),
      },
    },
  ];
}
