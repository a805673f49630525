import type { Direction } from '../../src/model/walk/direction';
import type { Way } from './ways';

/** Where every step leads, by region and direction. */
export type ChosenSteps = Map<string, Map<Direction, string>>;

/**
 * Turns steps aside, the easiest first, until every region is reached from the first one and the first
 * one from every region. The real regions need none of it.
 */
export function connectSteps(chosen: ChosenSteps, ways: readonly Way[]): void {
  const [start] = chosen.keys();
  if (start === undefined) return;
  for (const { from, to, direction } of ways) {
    const [ahead, behind] = [reachedFrom(start, chosen, false), reachedFrom(start, chosen, true)];
    if (ahead.size === chosen.size && behind.size === chosen.size) return;
    const joins = (ahead.has(from) && !ahead.has(to)) || (behind.has(to) && !behind.has(from));
    if (joins) chosen.get(from)?.set(direction, to);
  }
}

/** The regions that steps lead to from one; with `isBack`, those from which steps lead to it. */
export function reachedFrom(start: string, chosen: ChosenSteps, isBack: boolean): Set<string> {
  const next = new Map<string, string[]>();
  for (const [from, steps] of chosen) {
    for (const to of steps.values()) {
      const [a, b] = isBack ? [to, from] : [from, to];
      next.set(a, [...(next.get(a) ?? []), b]);
    }
  }
  const reached = new Set([start]);
  for (const code of reached) for (const each of next.get(code) ?? []) reached.add(each);
  return reached;
}
