/** Where the keyboard stands in a chart: a point of a series, both counted from 0. */
export interface Position {
  readonly series: number;
  readonly point: number;
}

/** How many series a chart has, how many points each, and which way its points run. */
export interface Extent {
  readonly series: number;
  readonly points: number;
  /** `across`: left and right lead along the points. `up`, `down`: up and down do, so to the later ones. */
  readonly run: 'across' | 'up' | 'down';
}

/**
 * The position that an arrow key leads to, along the points or to another series; Home and End lead
 * to the first and last point. From nowhere, any of them leads to a point of the first series: the last
 * one, or the first where they run down.
 * Null for a key that does not move, or where there is nothing to walk on.
 */
export function walk(key: string, from: Position | null, extent: Extent): Position | null {
  if (extent.series === 0 || extent.points === 0) return null;
  const last = extent.points - 1;
  const steps = STEPS[extent.run][key];
  if (!steps && key !== 'Home' && key !== 'End') return null;
  if (from === null) return { series: 0, point: extent.run === 'down' ? 0 : last };
  if (!steps) return { ...from, point: key === 'Home' ? 0 : last };
  return {
    series: clamp(from.series + steps[0], extent.series),
    point: clamp(from.point + steps[1], extent.points),
  };
}

type Steps = Readonly<Record<string, readonly [series: number, points: number]>>;

const STEPS: Readonly<Record<Extent['run'], Steps>> = {
  across: { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] },
  up: { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] },
  down: { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
};

function clamp(index: number, count: number): number {
  return Math.min(count - 1, Math.max(0, index));
}
