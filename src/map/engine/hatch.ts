import type { Map as MapLibre } from 'maplibre-gl';
import { HATCH_IMAGE } from '../style/ids';
import type { MapColours } from '../style/look';

/**
 * Side of the pattern's square in CSS pixels; it is drawn at twice that for sharp screens. MapLibre lets
 * patterns grow to twice their size between two whole zooms: this is the middle of it, as on the still map.
 */
const SIZE = 4.5;
const PIXEL_RATIO = 2;

/** Puts the "not available" hatch of a theme on the map: diagonal strokes on the plain colour. */
export function setHatch(map: MapLibre, { noData, noDataHatch }: MapColours): void {
  const side = SIZE * PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.fillStyle = noData;
  context.fillRect(0, 0, side, side);
  context.strokeStyle = noDataHatch;
  context.lineWidth = PIXEL_RATIO * 0.85;
  // Three strokes, so that the corners of neighbouring squares join.
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift, side);
    context.lineTo(shift + side, 0);
  }
  context.stroke();
  const image = context.getImageData(0, 0, side, side);
  if (map.hasImage(HATCH_IMAGE)) map.updateImage(HATCH_IMAGE, image);
  else map.addImage(HATCH_IMAGE, image, { pixelRatio: PIXEL_RATIO });
}
