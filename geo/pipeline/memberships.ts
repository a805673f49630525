import type { Network } from '../../src/model/dataset/catalogue';
import type { Membership } from '../../src/model/dataset/territory';
import { compareBelonging, viaOf } from '../../src/model/inherit/membership';

function belongings(territory: string, network: Network): Membership[] {
  const found: Membership[] = network.members.flatMap((member) => {
    if (member.level === null) return [];
    const via = viaOf(territory, member.code);
    if (via === null) return [];
    const { role, asOf, source, confidence, note } = member;
    const through = member.code;
    return [
      {
        network: network.id,
        role,
        via,
        through,
        memberName: member.name,
        asOf,
        source,
        confidence,
        note,
      },
    ];
  });
  return found.sort(compareBelonging);
}

/**
 * All that ties a territory to the networks, by network in their order and the strongest tie first.
 * A country or major region has many members inside it; all of them are listed.
 */
export function membershipsOf(territory: string, networks: readonly Network[]): Membership[] {
  return networks.flatMap((network) => belongings(territory, network));
}

/** The strongest tie to each network, which decides whether and how a region counts. */
export function strongest(memberships: readonly Membership[]): Membership[] {
  return memberships.filter(({ network }, i) => memberships[i - 1]?.network !== network);
}
