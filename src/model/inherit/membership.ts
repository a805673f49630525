import type { Role } from '../dataset/catalogue';
import type { Via } from '../dataset/regions';
import { levelOf } from '../nuts';

interface Belonging {
  readonly role: Role;
  readonly via: Via;
  readonly through: string;
}

/**
 * How a territory belongs to a network that has `member` on its list: itself, through a parent that
 * is a member, or in part. A region belongs in part only through a NUTS 3 unit inside it, a country
 * or major region through any member below it. Null: it does not belong.
 */
export function viaOf(territory: string, member: string): Via | null {
  if (member === territory) return 'direct';
  if (territory.startsWith(member)) return 'parent';
  return member.startsWith(territory) ? 'part' : null;
}

/** Members and partners count in filters and figures; associates and observers are only shown. */
export function counts(role: Role): boolean {
  return role === 'member' || role === 'partner';
}

const VIA_ORDER: readonly Via[] = ['direct', 'parent', 'part'];
const ROLE_ORDER: readonly Role[] = ['member', 'partner', 'associate', 'observer'];

/**
 * Orders what ties a territory to one network, the strongest first: a role that counts before one
 * that does not, then direct, through the nearest parent, in part, then by role and code.
 */
export function compareBelonging(a: Belonging, b: Belonging): number {
  return (
    Number(counts(b.role)) - Number(counts(a.role)) ||
    VIA_ORDER.indexOf(a.via) - VIA_ORDER.indexOf(b.via) ||
    (a.via === 'parent' ? levelOf(b.through) - levelOf(a.through) : 0) ||
    ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) ||
    (a.through < b.through ? -1 : a.through > b.through ? 1 : 0)
  );
}
