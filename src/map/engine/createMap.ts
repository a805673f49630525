import { type LngLatBoundsLike, Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { SHEET_LIMITS } from '../../model/map/sheet';
import { type PlaneBounds, type PseudoLngLat, planeToPseudo } from '../../model/projection/plane';
import { buildStyle, type MapSources } from '../style/buildStyle';
import type { MapLook } from '../style/look';
import { setHatch } from './hatch';
import { MapFault } from './mapFault';

setWorkerUrl(workerUrl);

const MAX_ZOOM = 11;

/** MapLibre's own coordinates as its API wants them. */
export function pseudo(point: readonly [number, number]): [number, number] {
  const [lng, lat]: PseudoLngLat = planeToPseudo(point);
  return [lng, lat];
}

function pseudoBounds([west, south, east, north]: PlaneBounds): LngLatBoundsLike {
  return [pseudo([west, south]), pseudo([east, north])];
}

/**
 * Starts MapLibre in an element; resolves when the style is in place and the map can be spoken to.
 * Throws a {@link MapFault} where WebGL is missing or the worker's file cannot be had: MapLibre
 * itself would stay blank without a word.
 */
export async function createMap(
  container: HTMLElement,
  sources: MapSources,
  look: MapLook,
  canvasLabel: string,
): Promise<MapLibre> {
  if (!document.createElement('canvas').getContext('webgl2')) throw new MapFault('webgl');
  const worker = await fetch(workerUrl).catch(() => null);
  if (!worker?.ok || !worker.headers.get('content-type')?.includes('javascript')) {
    throw new MapFault('worker');
  }
  const map = new MapLibre({
    container,
    style: buildStyle(sources, look),
    attributionControl: false,
    maxBounds: pseudoBounds(SHEET_LIMITS),
    maxZoom: MAX_ZOOM,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Labels that fade are never still; a map that is read wants them at once.
    fadeDuration: 0,
    locale: { 'Map.Title': canvasLabel },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  await map.once('style.load');
  setHatch(map, look.colours);
  return map;
}
