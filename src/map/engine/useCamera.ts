import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
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

/** Two cameras that show the same pixels: rounding in the address must not move the map. */
function isSame(a: PlaneCamera, b: PlaneCamera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 0.011 &&
    Math.abs(a.centre[0] - b.centre[0]) < 600 &&
    Math.abs(a.centre[1] - b.centre[1]) < 600
  );
}

function cameraOf(map: MapLibre): PlaneCamera {
  const { lng, lat } = map.getCenter();
  return { centre: pseudoToPlane([lng, lat]), zoom: map.getZoom() };
}

/** Moves the map to the camera it is given, and reports where people move it. */
export function useCamera(map: MapLibre | null, { camera, onMove, onZoom }: CameraProps): void {
  const isPlaced = useRef(false);
  const handlers = useRef({ onMove, onZoom });
  handlers.current = { onMove, onZoom };

  useEffect(() => {
    if (!map) return;
    const move = (event: { originalEvent?: unknown }) => {
      // Only what a person did is a camera worth keeping; a flight is already in the address.
      if (event.originalEvent) handlers.current.onMove(cameraOf(map));
    };
    const zoom = () => handlers.current.onZoom(map.getZoom());
    map.on('moveend', move);
    map.on('zoom', zoom);
    zoom();
    return () => {
      map.off('moveend', move);
      map.off('zoom', zoom);
    };
  }, [map]);

  useEffect(() => {
    if (!map) return;
    if (isPlaced.current && isSame(cameraOf(map), camera)) return;
    const target = { center: pseudo(camera.centre), zoom: camera.zoom };
    // MapLibre itself jumps instead of flying where people ask for reduced motion.
    if (isPlaced.current) map.easeTo({ ...target, duration: 500 });
    else map.jumpTo(target);
    isPlaced.current = true;
  }, [map, camera]);
}
