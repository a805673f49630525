/** A dot in pixels. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The dot nearest to a place, if one lies within reach (in pixels). */
export function nearestDot<Each extends Dot>(
  dots: readonly Each[],
  at: Dot,
  reach: number,
): Each | null {
  let best: Each | null = null;
  let shortest = reach;
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - at.x, dot.y - at.y);
    if (distance > shortest) continue;
    best = dot;
    shortest = distance;
  }
  return best;
}
