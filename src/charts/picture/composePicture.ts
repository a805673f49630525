import { svgElement } from './svg';
import { wrapLines } from './wrapLines';

export interface PictureDrawing {
  readonly title: string | null;
  readonly element: SVGElement;
  readonly width: number;
  readonly height: number;
}

/** All that a picture of a chart holds, from its top to its foot. */
export interface Picture {
  readonly title: string;
  readonly caption: string;
  readonly unit: string;
  readonly legend: readonly { readonly name: string; readonly swatch: SVGElement }[];
  readonly drawings: readonly PictureDrawing[];
  /** Flags, notes, source, attribution and link: one paragraph each. */
  readonly foot: readonly string[];
  /** Of the drawings, in pixels. */
  readonly width: number;
  readonly colours: { readonly surface: string; readonly text: string; readonly quiet: string };
  readonly font: string;
}

interface Composed {
  readonly element: SVGElement;
  readonly width: number;
  readonly height: number;
}

const PADDING = 20;
const LINE = 1.35;
const SWATCH = 36;

/** Lays out a chart with everything that belongs to it as one drawing. */
export function composePicture(picture: Picture, widthOf: WidthOf): Composed {
  const { colours, font } = picture;
  const inner = Math.max(320, picture.width);
  const parts: SVGElement[] = [];
  let y = PADDING;
  const write = (text: string, size: number, weight: number, fill: string) => {
    const face = `${weight} ${size}px ${font}`;
    for (const line of wrapLines(text, inner, (each) => widthOf(each, face))) {
      y += size * LINE;
      parts.push(label(line, PADDING, y, size, weight, fill, font));
    }
  };
  write(picture.title, 16, 650, colours.text);
  write(picture.unit, 12, 400, colours.quiet);
  write(picture.caption, 13, 400, colours.text);
  y += 10;
  let x = 0;
  for (const { name, swatch } of picture.legend) {
    const wide = SWATCH + widthOf(name, `400 12px ${font}`) + 16;
    if (x > 0 && x + wide > inner) {
      x = 0;
      y += 18;
    }
    parts.push(placed(swatch, PADDING + x, y));
    parts.push(label(name, PADDING + x + SWATCH, y + 10, 12, 400, colours.text, font));
    x += wide;
  }
  y += picture.legend.length > 0 ? 26 : 0;
  const flow = flowDrawings(picture, inner, y, widthOf);
  parts.push(...flow.parts);
  y = flow.end + 4;
  for (const text of picture.foot) write(text, 11, 400, colours.quiet);
  const [width, height] = [inner + 2 * PADDING, Math.ceil(y + PADDING)];
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const ground = svgElement('rect', { width, height, fill: colours.surface });
  return { element: svgElement('svg', size, [ground, ...parts]), width, height };
}

type WidthOf = (text: string, font: string) => number;

/** Drawings side by side as long as there is room, then in the next row; each below its title. */
function flowDrawings(picture: Picture, inner: number, top: number, widthOf: WidthOf) {
  const { drawings, colours, font } = picture;
  const parts: SVGElement[] = [];
  let [x, y, row] = [0, top, 0];
  for (const { title, element, width, height } of drawings) {
    if (x > 0 && x + width > inner + 1) [x, y, row] = [0, y + row + 12, 0];
    const face = `600 12px ${font}`;
    const lines = title === null ? [] : wrapLines(title, width, (text) => widthOf(text, face));
    for (const [i, line] of lines.entries()) {
      parts.push(label(line, PADDING + x, y + 12 + i * 15, 12, 600, colours.text, font));
    }
    const head = lines.length === 0 ? 0 : lines.length * 15 + 3;
    parts.push(placed(element, PADDING + x, y + head));
    x += width + 16;
    row = Math.max(row, height + head);
  }
  return { parts, end: y + row };
}

function label(
  text: string,
  x: number,
  y: number,
  size: number,
  weight: number,
  fill: string,
  font: string,
): SVGElement {
  const attributes = { x, y, fill, 'font-size': size, 'font-weight': weight, 'font-family': font };
  return svgElement('text', attributes, [text]);
}

function placed(element: SVGElement, x: number, y: number): SVGElement {
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  return element;
}
