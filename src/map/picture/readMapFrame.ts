import type { Picture, PictureDrawing } from '../../charts/picture/composePicture';
import { frozenCopy } from '../../charts/picture/frozenCopy';
import { readLegend } from '../../charts/picture/readFrame';
import type { PixelSize } from '../../model/map/sheet';
import { frozenMap } from './frozenMap';

/** What a picture takes from the frame: the map in its own size, the key of its circles, legend and colours. */
export function readMapFrame(
  frame: Element,
  size: PixelSize,
  scale: number,
): Pick<Picture, 'drawings' | 'legend' | 'width' | 'colours' | 'font'> {
  const map = frame.querySelector<SVGElement>('[data-map] svg');
  if (!map) throw new Error('the map is not on the page');
  const style = getComputedStyle(frame);
  const keys = [...frame.querySelectorAll<SVGElement>('svg[data-key]')].map(
    (key): PictureDrawing => ({
      title: null,
      element: frozenCopy(key),
      width: Number(key.getAttribute('width')),
      height: Number(key.getAttribute('height')),
    }),
  );
  return {
    drawings: [{ title: null, element: frozenMap(map, size, scale), ...size }, ...keys],
    legend: readLegend(frame),
    width: size.width,
    colours: { surface: style.backgroundColor, text: style.color, quiet: style.color },
    font: style.fontFamily,
  };
}
