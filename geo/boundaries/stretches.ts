import type { PlanePoint } from '../../src/model/projection/laea';

export type Stretch = PlanePoint[];

/** Metres of line: longer gaps between two stretches are coasts. */
const LONGEST_GAP = 40_000;

/** A gap that winds more, as multiples of the way between its ends, is the coast of a peninsula. */
const MOST_WINDING = 3;

/** A gap that is more of its ring is the coast of a small exclave: Ceuta, Melilla. */
const MOST_OF_RING = 0.25;

/** Metres: a shorter stretch on a longer ring is a bend of the coast near the end of a border. */
const SHORTEST = 1_500;

interface Run {
  start: number;
  count: number;
}

/** Runs of consecutive equal flags around a ring, as the first index and the number of segments. */
function runs(flags: readonly boolean[], wanted: boolean): Run[] {
  const size = flags.length;
  if (flags.every((flag) => flag === wanted)) return size > 0 ? [{ start: 0, count: size }] : [];
  return flags.flatMap((flag, start): Run[] => {
    if (flag !== wanted || flags[(start + size - 1) % size] === wanted) return [];
    let count = 1;
    while (flags[(start + count) % size] === wanted) count++;
    return [{ start, count }];
  });
}

/** The points of a run of segments of a closed ring. */
function pointsOf(ring: readonly PlanePoint[], { start, count }: Run): Stretch {
  const size = ring.length - 1;
  return Array.from({ length: count + 1 }, (_, i) => ring[(start + i) % size]).filter(
    (point) => point !== undefined,
  );
}

function apart(a: PlanePoint | undefined, b: PlanePoint | undefined): number {
  return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
}

function lengthOf(line: readonly PlanePoint[]): number {
  return line.reduce((sum, b, i) => sum + apart(line[i - 1] ?? b, b), 0);
}

/** The flags of a closed ring's segments, set also in the gaps that are part of the same border. */
export function bridged(
  ring: readonly PlanePoint[],
  flags: readonly boolean[],
  isBeside: (point: PlanePoint) => boolean,
): boolean[] {
  const filled = [...flags];
  const whole = lengthOf(ring);
  if (!flags.includes(true)) return filled;
  for (const gap of runs(flags, false)) {
    const points = pointsOf(ring, gap);
    const length = lengthOf(points);
    const isWinding = length > MOST_WINDING * apart(points[0], points.at(-1)) + SHORTEST;
    const isCoast = length > LONGEST_GAP || length > MOST_OF_RING * whole;
    if (isCoast || isWinding || !points.every(isBeside)) continue;
    for (let i = 0; i < gap.count; i++) filled[(gap.start + i) % filled.length] = true;
  }
  return filled;
}

/** The flagged stretches of a closed ring, each in one piece, without stray short ones. */
export function stretchesOf(ring: readonly PlanePoint[], flags: readonly boolean[]): Stretch[] {
  return runs(flags, true)
    .map((run) => pointsOf(ring, run))
    .filter((stretch) => apart(stretch[0], stretch.at(-1)) === 0 || lengthOf(stretch) >= SHORTEST);
}
