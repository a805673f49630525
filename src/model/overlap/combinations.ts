import type { NetworkId } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import type { RegionFacts } from '../filter/regionFacts';

/** The regions that belong to exactly these of the networks that are shown. */
export interface Combination {
  /** In the order of the networks that are shown; empty for the regions in none of them. */
  readonly inside: readonly NetworkId[];
  readonly regions: readonly Region[];
}

/** Every region considered stands in exactly one combination. */
export interface Overlaps {
  /** Those that occur, the largest first, then those of fewer networks. */
  readonly combinations: readonly Combination[];
  /** The regions in none of the networks, which may be none at all. */
  readonly none: Combination;
}

/** Which regions share which networks. */
export function overlapsOf(facts: readonly RegionFacts[], shown: readonly NetworkId[]): Overlaps {
  const found = new Map<string, { inside: NetworkId[]; regions: Region[] }>();
  for (const { region, networks } of facts) {
    const inside = shown.filter((id) => networks.has(id));
    const key = combinationKey(inside);
    const known = found.get(key) ?? { inside, regions: [] };
    found.set(key, known);
    known.regions.push(region);
  }
  const placeOf = ({ inside }: Combination) => inside.map((id) => shown.indexOf(id));
  return {
    combinations: [...found.values()]
      .filter(({ inside }) => inside.length > 0)
      .sort(
        (a, b) =>
          b.regions.length - a.regions.length ||
          a.inside.length - b.inside.length ||
          compareLists(placeOf(a), placeOf(b)),
      ),
    none: found.get(combinationKey([])) ?? { inside: [], regions: [] },
  };
}

/** Tells combinations apart. */
export function combinationKey(inside: readonly NetworkId[]): string {
  return inside.join(' ');
}

/** How many regions are in at least one of the networks, and in at least two. */
export function sharedCounts({ combinations }: Overlaps): { any: number; several: number } {
  const sum = (list: readonly Combination[]) =>
    list.reduce((total, { regions }) => total + regions.length, 0);
  return {
    any: sum(combinations),
    several: sum(combinations.filter(({ inside }) => inside.length > 1)),
  };
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((place, i) => place !== b[i]);
  return (a[differing] ?? 0) - (b[differing] ?? 0);
}
