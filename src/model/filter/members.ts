import type { Network } from '../dataset/catalogue';

type Member = Network['members'][number];

/** Members of one level, by name. */
export interface MemberGroup {
  /** NUTS level; null: outside NUTS, and so not on the map. */
  readonly level: Member['level'];
  readonly members: readonly Member[];
}

/** Countries first, then smaller territories; those outside NUTS last. */
const LEVELS: readonly Member['level'][] = [0, 1, 2, 3, null];

/**
 * The members of a network at their own level; levels without any are left out.
 *
 * @param compare orders names as the language that is shown does
 */
export function membersByLevel(
  members: readonly Member[],
  compare: (a: string, b: string) => number,
): MemberGroup[] {
  return LEVELS.map((level) => ({
    level,
    members: members
      .filter((member) => member.level === level)
      .toSorted((a, b) => compare(a.name, b.name)),
  })).filter((group) => group.members.length > 0);
}
