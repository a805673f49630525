import { useMemo } from 'react';
import type { Inset } from '../model/dataset/geometry';
import type { Region } from '../model/dataset/regions';
import {
  boundsOf,
  fitBounds,
  keepOnSheet,
  overlaps,
  type PixelSize,
  type PlaneCamera,
  SHEET,
  toCamera,
  toPlaneCamera,
} from '../model/map/sheet';
import type { Camera } from '../model/view';

const PADDING = 8;
/** A region that is flown to is shown with its surroundings, not filling the window. */
const FLIGHT_ZOOM = 6;

interface MapCamera {
  readonly camera: PlaneCamera;
  readonly moveTo: (camera: PlaneCamera) => void;
  readonly zoomBy: (levels: number) => void;
  readonly home: () => void;
}

/**
 * Where the map looks: at the address's camera, or at the whole sheet if it names none. A selection
 * that would be out of sight is brought into view without becoming part of the address.
 */
export function useMapCamera(
  camera: Camera | null,
  onCamera: (camera: Camera | null) => void,
  insets: readonly Inset[],
  size: PixelSize,
  selected: Region | undefined,
): MapCamera {
  const { width, height } = size;
  const asked = useMemo(
    () =>
      camera
        ? keepOnSheet(toPlaneCamera(camera, insets))
        : fitBounds(SHEET, { width, height }, PADDING),
    [camera, insets, width, height],
  );
  const inSight = useMemo(() => {
    if (!selected || overlaps(selected.bounds, boundsOf(asked, { width, height }))) return asked;
    return { centre: selected.centre, zoom: Math.min(asked.zoom, FLIGHT_ZOOM) };
  }, [asked, selected, width, height]);
  const moveTo = (next: PlaneCamera) => onCamera(toCamera(keepOnSheet(next), insets));
  return {
    camera: inSight,
    moveTo,
    zoomBy: (levels) => moveTo({ ...inSight, zoom: inSight.zoom + levels }),
    home: () => onCamera(null),
  };
}
