import type { Network } from '../dataset/catalogue';
import type { Membership } from '../dataset/territory';
import { counts } from '../inherit/membership';
import { fold, type Named } from '../names';

/** What grouping asks of a membership: the full one of a profile has it, and the brief one of the list of regions. */
type Belonging = Pick<Membership, 'role' | 'via' | 'through'>;

/** The memberships of a territory by the way they rest on it. */
export interface MembershipGroups<Each extends Belonging = Membership> {
  readonly direct: readonly Each[];
  /** By the code of the parent that is a member, nearest first. */
  readonly throughParents: ReadonlyMap<string, readonly Each[]>;
  /** By the code of the member inside the territory. */
  readonly throughParts: ReadonlyMap<string, readonly Each[]>;
  /** Observers and associates, which do not count as members. */
  readonly apart: readonly Each[];
}

export function groupMemberships<Each extends Belonging>(
  memberships: readonly Each[],
): MembershipGroups<Each> {
  const counting = memberships.filter(({ role }) => counts(role));
  const nearestFirst = counting.toSorted((a, b) => b.through.length - a.through.length);
  return {
    direct: counting.filter(({ via }) => via === 'direct'),
    throughParents: byThrough(nearestFirst.filter(({ via }) => via === 'parent')),
    throughParts: byThrough(counting.filter(({ via }) => via === 'part')),
    apart: memberships.filter(({ role }) => !counts(role)),
  };
}

/** To how many networks a territory belongs, and of how many of them only partly confirmed sources tell. */
export function countNetworks(memberships: readonly Membership[]): {
  count: number;
  partly: number;
} {
  const counting = memberships.filter(({ role }) => counts(role));
  const all = new Set(counting.map(({ network }) => network));
  const confirmed = new Set(
    counting.filter(({ confidence }) => confidence === 'confirmed').map(({ network }) => network),
  );
  return { count: all.size, partly: all.size - confirmed.size };
}

/** Whether a list's name of a member is one of the territory's own names; case and accents do not count. */
export function isNameOf({ name, latinName, englishName }: Named, listed: string): boolean {
  return [name, latinName, englishName].some((own) => own !== null && fold(own) === fold(listed));
}

function byThrough<Each extends Belonging>(memberships: readonly Each[]): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
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
