import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { visitArc } from './arcs';
import type { Picture } from './path';

/** An area of a topology: its rings as numbers of arcs. */
export type ArcArea = Polygon | MultiPolygon;

/** A line of a topology as numbers of arcs, one after the other; `~n` is arc n from its end to its start. */
export type ArcLine = readonly number[];

/** SVG paths in whole pixels of a drawing, put together from a topology's arcs. */
export interface ArcPaths {
  /** Empty where nothing of the area would be seen. */
  readonly area: (area: ArcArea) => string;
  readonly lines: (lines: readonly ArcLine[]) => string;
}

/** An arc in whole pixels, from one end to the other: every point by its distance from the one before. */
interface Piece {
  readonly start: string;
  readonly steps: string;
  readonly count: number;
}

/**
 * Draws what a topology consists of. Each arc is written once, and again in the other direction where
 * that is asked for: two neighbours, and the border between them, share what is written.
 *
 * @param drawing where the plane lies in pixels
 * @param grain pixels of the drawing that every point is rounded to
 */
export function arcPaths(
  { arcs, transform }: Pick<Topology, 'arcs' | 'transform'>,
  { bounds: [west, , east, north], width }: Picture,
  grain: number,
): ArcPaths {
  const scale = width / (east - west);
  const pieces = new Map<number, Piece>();
  const pieceOf = (arc: number): Piece => {
    const known = pieces.get(arc);
    if (known) return known;
    const line = arcs[arc < 0 ? ~arc : arc] ?? [];
    const last = line.length - 1;
    const pixels = new Int32Array(2 * line.length);
    visitArc(line, transform, (x, y, index) => {
      const place = 2 * (arc < 0 ? last - index : index);
      pixels[place] = Math.round(((x - west) * scale) / grain) * grain;
      pixels[place + 1] = Math.round(((north - y) * scale) / grain) * grain;
    });
    const piece = written(pixels);
    pieces.set(arc, piece);
    return piece;
  };

  const trace = (line: ArcLine, isClosed: boolean): string => {
    const parts = line.map(pieceOf);
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    // What shrinks to a line, or a line that shrinks to a point, is too small to be seen.
    if (count < (isClosed ? 3 : 1)) return '';
    const steps = parts.map((part) => part.steps).join('');
    return `M${parts[0]?.start}${steps}${isClosed ? 'Z' : ''}`;
  };
  const polygon = (rings: readonly ArcLine[]) => rings.map((ring) => trace(ring, true)).join('');
  return {
    area: ({ type, arcs: parts }) =>
      type === 'Polygon' ? polygon(parts) : parts.map(polygon).join(''),
    lines: (lines) => lines.map((line) => trace(line, false)).join(''),
  };
}

/** @param pixels x and y in turn */
function written(pixels: Int32Array): Piece {
  let x = pixels[0] ?? 0;
  let y = pixels[1] ?? 0;
  const start = `${x} ${y}`;
  let steps = '';
  let count = 0;
  for (let place = 2; place < pixels.length; place += 2) {
    const dx = (pixels[place] ?? x) - x;
    const dy = (pixels[place + 1] ?? y) - y;
    if (dx === 0 && dy === 0) continue;
    steps += `l${dx} ${dy}`;
    count += 1;
    x += dx;
    y += dy;
  }
  return { start, steps, count };
}
