import type { Inset } from '../../model/dataset/geometry';
import { textWidth } from '../../model/map/textSize';
import { metresPerPixel } from '../../model/projection/plane';
import { LABELS } from '../style/labelSizes';
import { interpolate } from '../style/widths';

/** The zoom from which an inset's frame has room for its name, to a tenth: below, it would run over its neighbour. */
export function insetNameZoom({ name, frame: [west, , east] }: Inset): number {
  // The name stands a little off the frame, at both ends.
  const ems = textWidth(name) + 0.6;
  let zoom = 1;
  while (ems * interpolate(zoom, LABELS.insets.size) * metresPerPixel(zoom) > east - west)
    zoom += 0.1;
  return zoom;
}
