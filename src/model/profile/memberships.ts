import type { Network, Role } from '../dataset/catalogue';
import type { Membership } from '../dataset/territory';
import { fold, type Named } from '../names';

/** Roles that make a territory belong to a network; the others are shown and do not count. */
const COUNTING_ROLES: readonly Role[] = ['member', 'partner'];

/** The memberships of a territory by the way they rest on it. */
export interface MembershipGroups {
  readonly direct: readonly Membership[];
  /** By the code of the parent that is a member, nearest first. */
  readonly throughParents: ReadonlyMap<string, readonly Membership[]>;
  /** By the code of the member inside the territory. */
  readonly throughParts: ReadonlyMap<string, readonly Membership[]>;
  /** Observers and associates, which do not count as members. */
  readonly apart: readonly Membership[];
}

export function groupMemberships(memberships: readonly Membership[]): MembershipGroups {
  const counting = memberships.filter(({ role }) => COUNTING_ROLES.includes(role));
  const nearestFirst = counting.toSorted((a, b) => b.through.length - a.through.length);
  return {
    direct: counting.filter(({ via }) => via === 'direct'),
    throughParents: byThrough(nearestFirst.filter(({ via }) => via === 'parent')),
    throughParts: byThrough(counting.filter(({ via }) => via === 'part')),
    apart: memberships.filter(({ role }) => !COUNTING_ROLES.includes(role)),
  };
}

/** Whether a list's name of a member is one of the territory's own names; case and accents do not count. */
export function isNameOf({ name, latinName, englishName }: Named, listed: string): boolean {
  return [name, latinName, englishName].some((own) => own !== null && fold(own) === fold(listed));
}

function byThrough(memberships: readonly Membership[]): Map<string, Membership[]> {
  const groups = new Map<string, Membership[]>();
  for (const membership of memberships) {
    groups.set(membership.through, [...(groups.get(membership.through) ?? []), membership]);
  }
  return groups;
}

/** The networks in which a territory is not listed, by what that means. */
export interface OtherNetworks {
  /** The list is complete: the territory does not belong. */
  readonly notMember: readonly Network[];
  /** The list is incomplete: whether the territory belongs is not known. */
  readonly notKnown: readonly Network[];
}

export function otherNetworks(
  networks: readonly Network[],
  memberships: readonly Membership[],
): OtherNetworks {
  const listed = new Set(memberships.map(({ network }) => network));
  const missing = networks.filter(({ id }) => !listed.has(id));
  return {
    notMember: missing.filter(({ listComplete }) => listComplete),
    notKnown: missing.filter(({ listComplete }) => !listComplete),
  };
}
