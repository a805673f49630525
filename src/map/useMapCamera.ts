import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import type { Inset } from '../model/dataset/geometry';
import type { Region } from '../model/dataset/regions';
import { type Cover, lookAt, uncoveredBounds } from '../model/map/cover';
import {
  contains,
  fitBounds,
  keepOnSheet,
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
/** At least so near where a profile lies over the map. */
const COVERED_ZOOM = 5;

interface MapCamera {
  readonly camera: PlaneCamera;
  readonly moveTo: (camera: PlaneCamera) => void;
  readonly zoomBy: (levels: number) => void;
  readonly home: () => void;
}

/**
 * Where the map looks: at the address's camera, or at the whole sheet if it names none. A region
 * that is selected out of sight is flown to once, and the address says so; from then on people can
 * move away from it. The camera of a link is never overruled.
 */
export function useMapCamera(
  camera: Camera | null,
  onCamera: (camera: Camera | null) => void,
  insets: readonly Inset[],
  size: PixelSize,
  selected: Region | undefined,
  cover: Cover,
): MapCamera {
  const { width, height } = size;
  const shown = useMemo(
    () =>
      camera
        ? keepOnSheet(toPlaneCamera(camera, insets))
        : fitBounds(SHEET, { width, height }, PADDING),
    [camera, insets, width, height],
  );
  const moveTo = (next: PlaneCamera) => onCamera(toCamera(keepOnSheet(next)));

  const bringIntoSight = useEffectEvent((region: Region) => {
    if (contains(uncoveredBounds(shown, size, cover), region.centre)) return;
    // In what is left of a map that is mostly covered, all of Europe would show nothing.
    const least = cover.bottom > 0 ? COVERED_ZOOM : 0;
    const zoom = Math.min(Math.max(shown.zoom, least), FLIGHT_ZOOM);
    moveTo(lookAt(region.centre, zoom, size, cover));
  });
  // The selection that a link came with: its camera, or the whole sheet, is what the link shows; unless
  // its own profile would lie over it.
  const known = useRef(camera === null && cover.bottom > 0 ? undefined : selected);
  // The map grows narrower when a profile opens beside it: a change of width is looked at too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (selected === known.current) return;
    known.current = undefined;
    if (selected) bringIntoSight(selected);
  }, [selected, width]);

  return {
    camera: shown,
    moveTo,
    zoomBy: (levels) => moveTo({ ...shown, zoom: shown.zoom + levels }),
    home: () => onCamera(null),
  };
}
