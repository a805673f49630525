import type { NetworkId } from '../dataset/codes';
import type { Filters } from '../filter/filters';
import type { RegionFacts } from '../filter/regionFacts';

/** With more of them a chart of overlaps cannot be read, unless a person chose them. */
export const LARGEST_SHOWN = 10;

export interface ShownNetwork {
  readonly id: NetworkId;
  /** Regions in it, of those considered. */
  readonly count: number;
}

/** The networks whose overlaps are shown, the one with the most regions first. */
export interface ShownNetworks {
  readonly networks: readonly ShownNetwork[];
  /** Whether a person chose them, or they are the largest. */
  readonly basis: 'chosen' | 'largest';
}

/**
 * The networks that the filters name, to be in or out of, where they name two or more; otherwise
 * the ten with the most regions, a single one that is named among them.
 *
 * @param facts the regions considered
 */
export function shownNetworks(
  { network, exclude }: Pick<Filters, 'network' | 'exclude'>,
  facts: readonly RegionFacts[],
): ShownNetworks {
  const chosen = new Set([...network, ...exclude]);
  const counts = countRegions(facts);
  const sized = (id: NetworkId): ShownNetwork => ({ id, count: counts.get(id) ?? 0 });
  if (chosen.size >= 2) {
    return { networks: [...chosen].map(sized).sort(largestFirst), basis: 'chosen' };
  }
  const others = [...counts.keys()].filter((id) => !chosen.has(id)).map(sized);
  const ranked = [...[...chosen].map(sized), ...others].sort(largestFirst);
  const leading = ranked.slice(0, LARGEST_SHOWN);
  const missing = ranked.slice(LARGEST_SHOWN).filter(({ id }) => chosen.has(id));
  return {
    networks: [...leading.slice(0, LARGEST_SHOWN - missing.length), ...missing].sort(largestFirst),
    basis: 'largest',
  };
}

/** How many of the regions each network has; a network without any of them is left out. */
export function countRegions(facts: readonly RegionFacts[]): Map<NetworkId, number> {
  const counts = new Map<NetworkId, number>();
  for (const { networks } of facts) {
    for (const id of networks) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Orders networks by their regions, equal ones by id. */
export function largestFirst(a: ShownNetwork, b: ShownNetwork): number {
  return b.count - a.count || (a.id < b.id ? -1 : 1);
}
