import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Steps } from '../../src/model/dataset/neighbours';
import { type Direction, opposite } from '../../src/model/walk/direction';
import { type ChosenSteps, connectSteps } from './connectSteps';
import { type Borders, type Place, type Way, waysBetween } from './ways';

/** A step that leads back is taken if it costs at most so many times what the easiest does. */
const DETOUR = 1.6;

/** Pairs of regions that share a line of the topology. */
export function sharedBorders({ objects: { regions } }: Topology): Borders {
  if (regions?.type !== 'GeometryCollection') return new Map();
  const { geometries } = regions as GeometryCollection<object>;
  const codes = geometries.map(({ id }) => String(id));
  const lists = neighbors(geometries);
  return new Map(
    codes.map((code, index) => [code, new Set(lists[index]?.flatMap((i) => codes[i] ?? []))]),
  );
}

/**
 * Where the arrow keys lead from every region: to one that shares a border where there is one that
 * way, else to the nearest across water. Steps that lead back when they are turned round come first,
 * then what lies best, so that every region can be reached from every other.
 */
export function stepsBetween(places: readonly Place[], borders: Borders): Map<string, Steps> {
  const ways = waysBetween(places, borders);
  const overBorders = ways.filter(({ isBorder }) => isBorder);
  const chosen: ChosenSteps = new Map(places.map(({ code }) => [code, new Map()]));
  for (const each of [overBorders, ways]) {
    takeReturning(chosen, each);
    takeOpen(chosen, each);
  }
  connectSteps(chosen, ways);
  return new Map(
    places.map(({ code }) => {
      const to = (direction: Direction) => chosen.get(code)?.get(direction) ?? null;
      return [code, [to('north'), to('east'), to('south'), to('west')]];
    }),
  );
}

/** Takes steps for which the way back is open too, as long as neither way is a long detour. */
function takeReturning(chosen: ChosenSteps, ways: readonly Way[]): void {
  const easiest = new Map<string, number>();
  for (const { from, direction, effort } of ways) {
    const key = from + direction;
    if (!easiest.has(key)) easiest.set(key, effort);
  }
  const isDetour = (from: string, direction: Direction, effort: number) =>
    effort > DETOUR * (easiest.get(from + direction) ?? effort);
  for (const { from, to, direction, effort } of ways) {
    if (isDetour(from, direction, effort) || isDetour(to, opposite(direction), effort)) continue;
    const [there, back] = [chosen.get(from), chosen.get(to)];
    if (there?.has(direction) || back?.has(opposite(direction))) continue;
    there?.set(direction, to);
    back?.set(opposite(direction), from);
  }
}

/** Takes the easiest step where none is chosen yet. */
function takeOpen(chosen: ChosenSteps, ways: readonly Way[]): void {
  for (const { from, to, direction } of ways) {
    const steps = chosen.get(from);
    if (!steps?.has(direction)) steps?.set(direction, to);
  }
}
