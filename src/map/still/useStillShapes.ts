import { useMemo } from 'react';
import type { CheckedTopology } from '../../model/dataset/geometry';
import type { Region } from '../../model/dataset/regions';
import {
  boundsOf,
  DETAIL_ZOOM,
  overlaps,
  type PixelSize,
  type PlaneCamera,
} from '../../model/map/sheet';
import { detailShapes } from './detailShapes';
import type { StaticShapes } from './staticShapes';

/**
 * What the still map draws: the overview, and close up the finer geometry of the regions in sight. The
 * camera is the one that a movement came to: while the map moves nothing is drawn anew.
 */
export function useStillShapes(
  shapes: StaticShapes,
  detail: CheckedTopology | null,
  regions: readonly Region[],
  camera: PlaneCamera,
  size: PixelSize,
): StaticShapes {
  const finer = useMemo(() => (detail ? detailShapes(detail) : null), [detail]);
  // As much again on every side, so that the map can be dragged without showing where the detail ends.
  const bounds = boundsOf(camera, { width: 3 * size.width, height: 3 * size.height });
  const inSight =
    finer && camera.zoom >= DETAIL_ZOOM
      ? regions.filter((region) => overlaps(region.bounds, bounds)).map(({ code }) => code)
      : [];
  const codes = inSight.join();
  return useMemo(
    () => (finer && codes ? finer.over(shapes, codes.split(',')) : shapes),
    [shapes, finer, codes],
  );
}
