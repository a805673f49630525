import type { PlanePoint } from '../../src/model/projection/laea';
import type { World } from './world';

/** Metres that Natural Earth's end of a border may lie away from GISCO's. */
const FARTHEST = 20_000;

interface Place {
  line: readonly PlanePoint[];
  index: number;
}

function apart(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function lengthOf(line: readonly PlanePoint[]): number {
  return line.reduce((sum, b, i) => sum + apart(line[i - 1] ?? b, b), 0);
}

function isClosed(line: readonly PlanePoint[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first !== undefined && last !== undefined && apart(first, last) === 0;
}

function nearest(point: PlanePoint, places: readonly Place[]): Place | undefined {
  let [found, least]: [Place | undefined, number] = [undefined, FARTHEST];
  for (const place of places) {
    const at = place.line[place.index];
    const distance = at ? apart(point, at) : least;
    if (distance < least) [found, least] = [place, distance];
  }
  return found;
}

/** The way along a line from one place to another; on a closed line the one about as long as `length`. */
function way(from: Place, to: Place, length: number): readonly PlanePoint[] {
  const { line } = from;
  const direct =
    from.index <= to.index
      ? line.slice(from.index, to.index + 1)
      : line.slice(to.index, from.index + 1).toReversed();
  if (!isClosed(line)) return direct;
  const around =
    from.index <= to.index
      ? [...line.slice(to.index), ...line.slice(1, from.index + 1)].toReversed()
      : [...line.slice(from.index), ...line.slice(1, to.index + 1)];
  const misfit = (points: readonly PlanePoint[]) => Math.abs(lengthOf(points) - length);
  return misfit(around) < misfit(direct) ? around : direct;
}

/** The end of a line at which an edge meets the sea: near it, and as long a way from the edge's other end. */
function nearestEnd(
  edge: readonly PlanePoint[],
  end: PlanePoint,
  other: Place | undefined,
  ends: readonly Place[],
): Place | undefined {
  const length = lengthOf(edge);
  const misfit = (place: Place) => {
    const at = place.line[place.index] ?? end;
    const lost = place.line === other?.line ? lengthOf(way(place, other, length)) - length : length;
    return apart(at, end) + Math.abs(lost);
  };
  return ends
    .filter(({ line, index }) => apart(line[index] ?? end, end) < FARTHEST)
    .reduce<Place | undefined>((a, b) => (a && misfit(a) <= misfit(b) ? a : b), undefined);
}

/**
 * The world with its edges moved onto the lines where the regions end, so that land and regions meet
 * without gaps or overlaps. Other arcs that end on an edge are drawn to its new place; an edge that
 * no line is near stays where it is.
 */
export function joinLand(world: World, lines: readonly (readonly PlanePoint[])[]): World {
  const places = lines.flatMap((line) => line.map((_, index): Place => ({ line, index })));
  const ends = places.filter(
    ({ line, index }) => !isClosed(line) && (index === 0 || index === line.length - 1),
  );
  const key = (point: PlanePoint) => point.join();
  const meeting = new Map<string, number>();
  for (const i of world.edges) {
    for (const end of [world.arcs[i]?.[0], world.arcs[i]?.at(-1)]) {
      if (end) meeting.set(key(end), (meeting.get(key(end)) ?? 0) + 1);
    }
  }
  const moved = new Map<string, Place>();
  for (const i of world.edges) {
    const arc = world.arcs[i] ?? [];
    for (const [end, other] of [
      [arc[0], arc.at(-1)],
      [arc.at(-1), arc[0]],
    ]) {
      if (!end || !other || moved.has(key(end))) continue;
      // Where only one edge ends the border meets the sea, and so does the line.
      const atSea = meeting.get(key(end)) === 1;
      const there = nearest(other, places);
      const place = (atSea && nearestEnd(arc, end, there, ends)) || nearest(end, places);
      if (place) moved.set(key(end), place);
    }
  }
  const edges = new Set(world.edges);
  const arcs = world.arcs.map((arc, i): PlanePoint[] => {
    const [first, last] = [arc[0], arc.at(-1)];
    if (!first || !last) return arc;
    const [from, to] = [moved.get(key(first)), moved.get(key(last))];
    if (edges.has(i) && from && from.line === to?.line) {
      if (key(first) === key(last)) return [...from.line];
      return [...way(from, to, lengthOf(arc))];
    }
    const start = from?.line[from.index] ?? first;
    const finish = to?.line[to.index] ?? last;
    return [start, ...arc.slice(1, -1), finish];
  });
  return { ...world, arcs };
}
