/** Where a sheet can rest, from the lowest. */
export const DETENTS = ['peek', 'half', 'full'] as const;
export type Detent = (typeof DETENTS)[number];

/** Heights in pixels. */
export type DetentHeights = Readonly<Record<Detent, number>>;

/** A place of the pointer: pixels from the top of the window, time in ms. */
export interface Sample {
  readonly y: number;
  readonly time: number;
}

/** How long a sheet that is let go glides on, in ms. */
const GLIDE = 180;
/** How far back in ms a movement still says how fast a sheet is thrown: a finger that waits throws nothing. */
const RECENT = 100;

/** What the style sheet gives the detents: `room` is the most a sheet can have, `peek` the least, in pixels. */
export function detentHeights(room: number, peek: number): DetentHeights {
  const least = Math.min(peek, room);
  return { peek: least, half: Math.max(least, room / 2), full: room };
}

/** How fast the pointer goes up at the end of a movement, in pixels per ms; below 0 it goes down. */
export function speedUp(samples: readonly Sample[]): number {
  const last = samples.at(-1);
  const first = samples.find(({ time }) => last && last.time - time <= RECENT);
  if (!last || !first || last.time === first.time) return 0;
  return (first.y - last.y) / (last.time - first.time);
}

/**
 * Where a sheet comes to rest that is let go at a height and speed (pixels, pixels per ms upwards): at
 * the detent nearest to where it would glide; null where it is thrown below half of its lowest one.
 */
export function restAt(height: number, speed: number, heights: DetentHeights): Detent | null {
  const aim = height + speed * GLIDE;
  if (aim < heights.peek / 2) return null;
  const distance = (detent: Detent) => Math.abs(heights[detent] - aim);
  return DETENTS.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/** The next detent up (1) or down (-1); the same one at the end of the way. */
export function nextDetent(detent: Detent, step: 1 | -1): Detent {
  return DETENTS[DETENTS.indexOf(detent) + step] ?? detent;
}
