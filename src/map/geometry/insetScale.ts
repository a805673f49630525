import type { Inset } from '../../model/dataset/geometry';
import { scaleBar } from '../../model/map/scaleBar';
import type { PlanePoint } from '../../model/projection/laea';

/** Room between a frame and what is written in it, and the share of its width that a scale bar may take. */
const MARGIN = 22_000;
const BAR_SHARE = 0.45;

export interface InsetScale {
  readonly kilometres: number;
  /** The bar with its two ends, at the foot of the frame. */
  readonly line: readonly PlanePoint[];
  /** Where its length is written: to the right of it. */
  readonly at: PlanePoint;
}

/** An inset's own scale bar. */
export function insetScale({ frame, scale }: Pick<Inset, 'frame' | 'scale'>): InsetScale {
  const [west, south, east] = frame;
  // The plane's metres shrink by the inset's scale: a kilometre in it is drawn `scale` times longer.
  const { kilometres, pixels: length } = scaleBar(1 / scale, (east - west) * BAR_SHARE);
  const [from, to, foot] = [west + MARGIN, west + MARGIN + length, south + MARGIN];
  return {
    kilometres,
    line: [
      [from, foot + MARGIN / 2],
      [from, foot],
      [to, foot],
      [to, foot + MARGIN / 2],
    ],
    at: [to, foot + MARGIN / 4],
  };
}
