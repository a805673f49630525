import type { NetworkId } from '../dataset/codes';
import type { Filters } from '../filter/filters';

/** The part of the filters that is about networks. */
export type NetworkCriteria = Pick<Filters, 'network' | 'match' | 'exclude'>;

/** Asks nothing about networks. */
export const NO_NETWORKS: NetworkCriteria = { network: [], match: 'any', exclude: [] };

/** Asks for the regions that belong to all of `inside` and to no other of the networks shown. */
export function exactFilter(
  inside: readonly NetworkId[],
  shown: readonly NetworkId[],
): NetworkCriteria {
  return {
    network: inside,
    match: inside.length > 0 ? 'all' : 'any',
    exclude: shown.filter((id) => !inside.includes(id)),
  };
}

/** Whether the filters ask, about networks, for exactly these regions, however it is put. */
export function isExactFilter(
  filters: NetworkCriteria,
  inside: readonly NetworkId[],
  shown: readonly NetworkId[],
): boolean {
  const { network, match, exclude } =
    filters.match === 'none' ? exactFilter([], [...filters.network, ...filters.exclude]) : filters;
  const isAll = match === 'all' || network.length < 2;
  const outside = exactFilter(inside, shown).exclude;
  return isAll && isSameSet(network, inside) && isSameSet(exclude, outside);
}

/**
 * What a bar that is pressed once more leaves: nothing about networks where that keeps the same
 * networks in the chart, otherwise the regions in any of them.
 *
 * @param unasked the networks that are shown when nothing is asked about networks
 */
export function releasedFilter(
  shown: readonly NetworkId[],
  unasked: readonly NetworkId[],
): NetworkCriteria {
  return isSameSet(shown, unasked) ? NO_NETWORKS : { network: shown, match: 'any', exclude: [] };
}

function isSameSet(a: readonly NetworkId[], b: readonly NetworkId[]): boolean {
  const set = new Set(a);
  return set.size === new Set(b).size && b.every((id) => set.has(id));
}
