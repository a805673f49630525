/** A box in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A text that wants to stand at a point, `gap` pixels from it. */
export interface WantedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly gap: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
}

/**
 * Places texts beside their points so that none lies on another one and all lie within the frame:
 * right, left, above, below or at a corner, whichever is free first. A text without a free place is left out.
 *
 * @param taken places that are not free
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  frame: Box,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const used: Box[] = [...taken];
  return wanted.flatMap((label): PlacedLabel[] => {
    const free = placesOf(label).find(
      (box) => isInside(box, frame) && used.every((other) => !overlap(box, other)),
    );
    if (!free) return [];
    used.push(free);
    return [{ id: label.id, ...free }];
  });
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

const SIDES: readonly (readonly [x: -1 | 0 | 1, y: -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

function placesOf({ x, y, gap, width, height }: WantedLabel): Box[] {
  return SIDES.map(([dx, dy]) => {
    // At a corner, the gap goes both ways and is the shorter for it.
    const away = dx !== 0 && dy !== 0 ? gap * Math.SQRT1_2 : gap;
    return {
      left: x + dx * (away + width / 2) - width / 2,
      top: y + dy * (away + height / 2) - height / 2,
      width,
      height,
    };
  });
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height
  );
}
