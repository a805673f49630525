import { INNOVATION_GROUPS, type InnovationGroupName, type NetworkId } from '../dataset/codes';
import type { RegionFacts } from '../filter/regionFacts';
import type { MapValues } from '../map/mapValues';

/** A number for the members of a network, and one for all other regions considered. */
export interface BySide {
  readonly members: number;
  readonly rest: number;
}

/** How members and the other regions spread over the innovation groups of an edition. */
export interface GroupCounts {
  /** From the highest group to the lowest. */
  readonly groups: readonly { readonly group: InnovationGroupName; readonly counts: BySide }[];
  /** Regions whose group is known: shares are of these. */
  readonly known: BySide;
  readonly unknown: BySide;
}

/** Counts the regions considered by group and by membership. */
export function groupCounts(
  facts: readonly RegionFacts[],
  network: NetworkId,
  values: MapValues,
): GroupCounts {
  const groupOf = ({ region }: RegionFacts) => {
    const shown = values.get(region.code);
    return shown?.kind === 'group' ? shown.group.group : null;
  };
  const count = (accepts: (group: InnovationGroupName | null) => boolean): BySide => {
    const counted = facts.filter((each) => accepts(groupOf(each)));
    const members = counted.filter(({ networks }) => networks.has(network)).length;
    return { members, rest: counted.length - members };
  };
  return {
    groups: INNOVATION_GROUPS.map((group) => ({
      group,
      counts: count((each) => each === group),
    })),
    known: count((each) => each !== null),
    unknown: count((each) => each === null),
  };
}

/** A share in percent; null of nothing. */
export function shareOf(count: number, of: number): number | null {
  return of === 0 ? null : (100 * count) / of;
}
