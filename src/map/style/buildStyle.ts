import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import { compareLayers, compareNumberLayers } from './compareLayers';
import { contextLayers } from './contextLayers';
import { SOURCE } from './ids';
import { labelLayers } from './labelLayers';
import type { MapLook } from './look';
import { circleLayers, markerLayers, markLayers, regionLayers } from './regionLayers';
import { walkLayers } from './walkLayers';

/** The map's geometry by source, in MapLibre's pseudo degrees. */
export type MapSources = Record<keyof typeof SOURCE, GeoJSON.FeatureCollection>;

/** Every layer in the order it is drawn, the lowest first. */
export function mapLayers(look: MapLook): LayerSpecification[] {
  return [
    ...contextLayers(look),
    ...regionLayers(look),
    ...markerLayers(look),
    ...compareLayers(look),
    ...markLayers(look),
    ...labelLayers(look),
    ...circleLayers(look),
    ...compareNumberLayers(look),
    ...walkLayers(look),
  ];
}

/** The whole map as one MapLibre style. Regions are found by their code, which is their feature id. */
export function buildStyle(sources: MapSources, look: MapLook): StyleSpecification {
  const entries = Object.entries(SOURCE).map(([key, id]) => [
    id,
    geoJsonSource(sources[key as keyof MapSources]),
  ]);
  return {
    version: 8,
    // A figure is what it is at once: colours that fade into each other say something false meanwhile,
    // and keep the map drawing for a third of a second.
    transition: { duration: 0, delay: 0 },
    sources: Object.fromEntries(entries),
    layers: mapLayers(look),
  };
}

function geoJsonSource(data: GeoJSON.FeatureCollection): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data,
    promoteId: 'code',
    // Geometry is generalised already: simplifying it again would tear neighbours apart.
    tolerance: 0,
    maxzoom: 12,
  };
}
