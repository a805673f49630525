import type { PlanePoint } from '../projection/laea';
import { metresPerPixel } from '../projection/plane';
import { breakLines, textWidth } from './textSize';

/** How the names of one kind are set. */
export interface LabelStyle {
  /** Pixels at a zoom. */
  readonly sizeAt: (zoom: number) => number;
  readonly letterSpacing?: number;
  /** Ems; longer names are broken into lines. */
  readonly maxWidth: number;
  /** Where the point stands: in the middle of the name, or so many ems before and above its beginning. */
  readonly offset?: readonly [x: number, y: number];
  /** Written though another name is in the way. */
  readonly isAlways?: boolean;
  /** The zooms between which they are written where there is room. */
  readonly from: number;
  readonly to: number;
}

/** A name in its place. */
export interface PlacedLabel<Label> {
  readonly label: Label;
  readonly at: PlanePoint;
  readonly lines: readonly string[];
  /** From this zoom on there is room for it. */
  readonly from: number;
}

export interface NamedPlace {
  readonly name: string;
  /** Where it may stand, the best place first. */
  readonly places: readonly PlanePoint[];
  /** The lower is placed first. */
  readonly order: number;
  /** Not written before, though there were room. */
  readonly from?: number;
}

/** The sides of a name from its point, in ems: left, top, right, bottom. */
type Sides = readonly [left: number, top: number, right: number, bottom: number];

type Spot = Omit<PlacedLabel<unknown>, 'label'> & {
  readonly style: LabelStyle;
  readonly sides: Sides;
  /** Pixels from its point to its farthest side, close up. */
  readonly reach: number;
};

/** Height of a line in ems, and the room around a name in pixels. */
export const LINE_HEIGHT = 1.2;
const PADDING = 2;

/** Nearer than any map comes. */
const NEAREST = 12;

/** Of zoom, so that no rounding makes names touch. */
const MARGIN = 0.01;

/** How much earlier a name must be written for a place that is not the best one. */
const WORTH = 0.4;

/**
 * Places names, kind after kind: each name gets a place, and the zoom from which there is room for it
 * beside all that were placed before it; in a kind those of the lower order come first. No two of them
 * overlap at any zoom, however the map is moved, apart from those that are always written; and a name
 * that is written stays as the map comes nearer. Both maps write names by this.
 */
export function labelPlacer() {
  const taken: Spot[] = [];
  return <Label extends NamedPlace>(
    labels: readonly Label[],
    style: LabelStyle,
  ): PlacedLabel<Label>[] =>
    labels
      .toSorted((a, b) => a.order - b.order)
      .flatMap((label) => {
        const lines = breakLines(label.name, style.maxWidth, style.letterSpacing);
        const least = Math.max(style.from, label.from ?? 0);
        const sides = sidesOf(lines, style);
        const reach = Math.max(...sides.map(Math.abs)) * style.sizeAt(NEAREST) + PADDING;
        let best: Spot | null = null;
        for (const at of label.places) {
          if (best && best.from <= least + WORTH) break;
          const spot = freed({ at, lines, style, sides, reach, from: least }, taken);
          if (!best || spot.from < best.from - WORTH) best = spot;
        }
        if (!best) return [];
        taken.push(best);
        return [{ label, at: best.at, lines, from: best.from }];
      });
}

/** The same spot from the zoom on at which none of those before it is in its way. */
function freed(spot: Spot, taken: readonly Spot[]): Spot {
  if (spot.style.isAlways) return spot;
  let { from } = spot;
  const farthest = metresPerPixel(from);
  for (const other of taken) {
    // Most names are too far apart to measure.
    const reach = (spot.reach + other.reach) * farthest;
    if (Math.abs(spot.at[0] - other.at[0]) > reach) continue;
    if (Math.abs(spot.at[1] - other.at[1]) > reach) continue;
    // Room only grows as the map comes nearer: who does not overlap now never will.
    let zoom = Math.max(from, other.from);
    let clear = clearZoom(spot, other, zoom);
    while (clear > zoom && zoom < other.style.to) {
      zoom = clear + MARGIN;
      clear = clearZoom(spot, other, zoom);
      from = Math.min(zoom, other.style.to);
    }
  }
  return { ...spot, from };
}

/** The zoom from which two names are clear of each other as large as they are set at a zoom; no more than that if they are. */
function clearZoom(a: Spot, b: Spot, zoom: number): number {
  const metres = metresPerPixel(zoom);
  const [mine, its] = [a.style.sizeAt(zoom), b.style.sizeAt(zoom)];
  const [left, top, right, bottom] = a.sides;
  const [itsLeft, itsTop, itsRight, itsBottom] = b.sides;
  const across = b.at[0] - a.at[0];
  const down = a.at[1] - b.at[1];
  const wide = across > 0 ? right * mine - itsLeft * its : itsRight * its - left * mine;
  const high = down > 0 ? bottom * mine - itsTop * its : itsBottom * its - top * mine;
  const lack = Math.min(
    (wide + 2 * PADDING) / Math.abs(across / metres),
    (high + 2 * PADDING) / Math.abs(down / metres),
  );
  return zoom + Math.log2(Math.max(lack, 0.5));
}

/** The sides of a name from its point. */
function sidesOf(
  lines: readonly string[],
  { letterSpacing, offset }: Pick<LabelStyle, 'letterSpacing' | 'offset'>,
): Sides {
  const width = Math.max(...lines.map((line) => textWidth(line, letterSpacing)));
  const height = lines.length * LINE_HEIGHT;
  const [left, top] = offset ?? [-width / 2, -height / 2];
  return [left, top, left + width, top + height];
}

/** The room that a name takes at a zoom: left, top, right, bottom in pixels of the plane from its origin. */
export function boxOf(
  { at: [east, north], lines }: Pick<PlacedLabel<unknown>, 'at' | 'lines'>,
  style: LabelStyle,
  zoom: number,
): Sides {
  const [size, metres] = [style.sizeAt(zoom), metresPerPixel(zoom)];
  const [left, top, right, bottom] = sidesOf(lines, style);
  const [x, y] = [east / metres, -north / metres];
  return [
    x + left * size - PADDING,
    y + top * size - PADDING,
    x + right * size + PADDING,
    y + bottom * size + PADDING,
  ];
}
