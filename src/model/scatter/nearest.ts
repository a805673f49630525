/** A mark in pixels. */
export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The mark that a pointer means: the one whose edge is nearest, and of those that it lies on the
 * smallest; null if none is within reach.
 */
export function nearestMark<Mark extends PlacedMark>(
  marks: readonly Mark[],
  at: { readonly x: number; readonly y: number },
  reach: number,
): Mark | null {
  let nearest: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - at.x, mark.y - at.y);
    const fromEdge = distance - mark.radius;
    if (fromEdge > reach) continue;
    // On a mark, the distance to its middle tells; a small one within a large one can so be had.
    const rank = fromEdge > 0 ? fromEdge : distance / mark.radius - 1;
    if (rank < least) [nearest, least] = [mark, rank];
  }
  return nearest;
}
