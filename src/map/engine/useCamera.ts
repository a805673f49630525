import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useEffectEvent, useRef } from 'react';
import { isSameCamera } from '../../model/map/moveCamera';
import type { PlaneCamera } from '../../model/map/sheet';
import { pseudoToPlane } from '../../model/projection/plane';
import { pseudo } from './createMap';

export interface CameraProps {
  /** Where to look. The map goes there whenever this is another camera than the one it reported. */
  readonly camera: PlaneCamera;
  /** A person moved the map (or a flight ended): where it looks now. */
  readonly onMove: (camera: PlaneCamera) => void;
  /** While the map moves, for the scale bar. */
  readonly onZoom: (zoom: number) => void;
}

function cameraOf(map: MapLibre): PlaneCamera {
  const { lng, lat } = map.getCenter();
  return { centre: pseudoToPlane([lng, lat]), zoom: map.getZoom() };
}

/** Moves the map to the camera it is given, and reports where people move it. */
export function useCamera(map: MapLibre | null, { camera, onMove, onZoom }: CameraProps): void {
  const placed = useRef<MapLibre>(null);
  const move = useEffectEvent(onMove);
  const zoom = useEffectEvent(onZoom);

  useEffect(() => {
    if (!map) return;
    // MapLibre does not say of the flight after a drawn box that a person asked for it.
    let isBoxFlight = false;
    const subscriptions = [
      map.on('boxzoomend', () => {
        isBoxFlight = true;
      }),
      map.on('moveend', ({ originalEvent }) => {
        // Only what a person did is a camera worth keeping; a flight of ours is in the address already.
        if (originalEvent || isBoxFlight) move(cameraOf(map));
        isBoxFlight = false;
      }),
      map.on('zoom', () => zoom(map.getZoom())),
    ];
    zoom(map.getZoom());
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map]);

  useEffect(() => {
    if (!map) return;
    const isPlaced = placed.current === map;
    if (isPlaced && isSameCamera(cameraOf(map), camera)) return;
    const target = { center: pseudo(camera.centre), zoom: camera.zoom };
    // MapLibre itself jumps instead of flying where people ask for reduced motion.
    if (isPlaced) map.easeTo({ ...target, duration: 500 });
    else map.jumpTo(target);
    placed.current = map;
  }, [map, camera]);
}
