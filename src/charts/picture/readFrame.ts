import type { Picture, PictureDrawing } from './composePicture';
import { frozenCopy } from './frozenCopy';

/** What makes a drawing part of the picture; every other SVG of a frame is an aid of the page. */
const DRAWINGS = 'svg.recharts-surface, svg[data-picture]';

type Drawn = Omit<Picture, 'title' | 'caption' | 'unit' | 'foot'>;

/** Reads from a frame on the page what its picture takes over: drawings, legend, colours, font. */
export function readFrame(frame: Element): Drawn {
  const style = getComputedStyle(frame);
  const quiet = frame.querySelector('[data-quiet]');
  const drawings = [...frame.querySelectorAll<SVGElement>(DRAWINGS)].map(readDrawing);
  return {
    drawings,
    legend: readLegend(frame),
    width: drawings.length > 1 ? frame.clientWidth : (drawings[0]?.width ?? frame.clientWidth),
    colours: {
      surface: style.backgroundColor,
      text: style.color,
      quiet: quiet ? getComputedStyle(quiet).color : style.color,
    },
    font: style.fontFamily,
  };
}

/** The legend's entries with their swatches. */
export function readLegend(frame: Element): Picture['legend'] {
  return [...frame.querySelectorAll<HTMLElement>('[data-legend]')].flatMap((item) => {
    const swatch = item.querySelector('svg');
    return swatch ? [{ name: item.dataset.legend ?? '', swatch: frozenCopy(swatch) }] : [];
  });
}

function readDrawing(element: SVGElement): PictureDrawing {
  const { width, height } = element.getBoundingClientRect();
  const copy = frozenCopy(element);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { title: element.dataset.picture || null, element: copy, width, height };
}
