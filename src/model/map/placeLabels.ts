import type { PlanePoint } from '../projection/laea';
import { breakLines, textWidth } from './textSize';

/** How the names of one kind are set. */
export interface LabelStyle {
  /** Pixels. */
  readonly size: number;
  readonly letterSpacing?: number;
  /** Ems; longer names are broken into lines. */
  readonly maxWidth: number;
  /** Where the point stands: in the middle of the name, or so many ems before and above its beginning. */
  readonly offset?: readonly [x: number, y: number];
  /** Written though another name is in the way. */
  readonly isAlways?: boolean;
}

export interface LabelGroup<Label> {
  readonly labels: readonly Label[];
  readonly style: LabelStyle;
}

export interface PlacedLabel<Label> {
  readonly label: Label;
  readonly lines: readonly string[];
}

interface Named {
  readonly name: string;
  readonly at: PlanePoint;
  /** The lower is placed first. */
  readonly order: number;
}

/** Height of a line in ems, and the room around a name in pixels. */
export const LINE_HEIGHT = 1.2;
const PADDING = 4;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * The names for which there is room at a scale: those of the first group before those of the next, in
 * each by their order. No two of them overlap, however the map is moved, apart from those that are
 * always written.
 *
 * @param metresInPixel of the plane in a pixel of the screen
 */
export function placeLabels<Label extends Named>(
  groups: readonly LabelGroup<Label>[],
  metresInPixel: number,
): PlacedLabel<Label>[][] {
  const taken: Box[] = [];
  return groups.map(({ labels, style }) =>
    labels
      .toSorted((a, b) => a.order - b.order)
      .flatMap((label) => {
        const lines = breakLines(label.name, style.maxWidth, style.letterSpacing);
        const box = boxOf(label.at, lines, style, metresInPixel);
        if (!style.isAlways && taken.some((other) => isOverlap(box, other))) return [];
        taken.push(box);
        return [{ label, lines }];
      }),
  );
}

/** The room that a name takes, in pixels of the plane from its origin. */
export function boxOf(
  [east, north]: PlanePoint,
  lines: readonly string[],
  { size, letterSpacing, offset }: LabelStyle,
  metresInPixel: number,
): Box {
  const [x, y] = [east / metresInPixel, -north / metresInPixel];
  const width = Math.max(...lines.map((line) => textWidth(line, letterSpacing))) * size;
  const height = lines.length * LINE_HEIGHT * size;
  const left = offset ? x + offset[0] * size : x - width / 2;
  const top = offset ? y + offset[1] * size : y - height / 2;
  return [left - PADDING, top - PADDING, left + width + PADDING, top + height + PADDING];
}

function isOverlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
