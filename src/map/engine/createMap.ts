import {
  LngLat,
  Map as MapLibre,
  setWorkerUrl,
  type TransformConstrainFunction,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { keepOnSheet } from '../../model/map/sheet';
import { type PseudoLngLat, planeToPseudo, pseudoToPlane } from '../../model/projection/plane';
import { buildStyle, type MapSources } from '../style/buildStyle';
import type { MapLook } from '../style/look';
import { setHatch } from './hatch';
import { MapFault } from './mapFault';

setWorkerUrl(workerUrl);

/** MapLibre's own coordinates as its API wants them. */
export function pseudo(point: readonly [number, number]): [number, number] {
  const [lng, lat]: PseudoLngLat = planeToPseudo(point);
  return [lng, lat];
}

/** The sheet stays in reach whatever the window: its centre can move over it, and no further. */
const constrain: TransformConstrainFunction = ({ lng, lat }, zoom) => {
  const kept = keepOnSheet({ centre: pseudoToPlane([lng, lat]), zoom });
  return { center: LngLat.convert(pseudo(kept.centre)), zoom: kept.zoom };
};

/**
 * Starts MapLibre in an element; resolves when the style is in place and the map can be spoken to.
 * Throws a {@link MapFault} where the worker's file cannot be had, for MapLibre itself would stay blank
 * without a word, and what MapLibre throws where the graphics fail it.
 */
export async function createMap(
  container: HTMLElement,
  sources: MapSources,
  look: MapLook,
): Promise<MapLibre> {
  const worker = await fetch(workerUrl, { method: 'HEAD' }).catch(() => null);
  if (!worker?.ok || !worker.headers.get('content-type')?.includes('javascript')) {
    throw new MapFault('worker');
  }
  const map = new MapLibre({
    container,
    style: buildStyle(sources, look),
    attributionControl: false,
    transformConstrain: constrain,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // Labels that fade are never still; a map that is read wants them at once.
    fadeDuration: 0,
    // The keys of both maps are answered by the element around them, which has the focus.
    keyboard: false,
  });
  for (const name of ['tabindex', 'role', 'aria-label']) map.getCanvas().removeAttribute(name);
  map.touchZoomRotate.disableRotation();
  await map.once('style.load');
  setHatch(map, look.colours);
  return map;
}
