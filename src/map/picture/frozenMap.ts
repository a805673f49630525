import { frozenCopy } from '../../charts/picture/frozenCopy';
import { svgElement } from '../../charts/picture/svg';
import type { PixelSize } from '../../model/map/sheet';

/**
 * A still map as a drawing that looks the same anywhere. Lines that keep their width on the screen are
 * given that width in the drawing's own pixels, because few programs know lines that do not scale.
 *
 * @param scale pixels of the drawing in one pixel of the picture
 */
export function frozenMap(
  map: SVGElement,
  { width, height }: PixelSize,
  scale: number,
): SVGElement {
  const copy = frozenCopy(map);
  const originals = [...map.querySelectorAll('*')];
  for (const [i, target] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (!original || !target.hasAttribute('vector-effect')) continue;
    const line = Number.parseFloat(getComputedStyle(original).strokeWidth) || 1;
    target.removeAttribute('vector-effect');
    const style = target.getAttribute('style');
    const own = `stroke-width:${(line * scale).toFixed(2)}`;
    target.setAttribute('style', style ? `${style};${own}` : own);
  }
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const [x = '0', y = '0', wide = '0', high = '0'] = (map.getAttribute('viewBox') ?? '').split(' ');
  const fill = getComputedStyle(map).backgroundColor;
  copy.prepend(svgElement('rect', { x, y, width: wide, height: high, fill }));
  return copy;
}
