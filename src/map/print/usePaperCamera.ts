import { useSuspenseQuery } from '@tanstack/react-query';
import { insetsQuery } from '../../data/queries';
import {
  boundsOf,
  fitBounds,
  keepOnSheet,
  type PixelSize,
  type PlaneCamera,
  SHEET,
  toPlaneCamera,
} from '../../model/map/sheet';
import type { Camera } from '../../model/view';

/** The camera that shows on paper all that the screen shows: the whole sheet where the view names no camera. */
export function usePaperCamera(
  camera: Camera | null,
  screen: PixelSize | null,
  paper: PixelSize,
): PlaneCamera {
  const { insets } = useSuspenseQuery(insetsQuery).data;
  if (camera === null || screen === null) return fitBounds(SHEET, paper);
  return fitBounds(boundsOf(keepOnSheet(toPlaneCamera(camera, insets)), screen), paper);
}
