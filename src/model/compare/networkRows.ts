import type { Network } from '../dataset/catalogue';
import type { Membership } from '../dataset/territory';
import { compareBelonging, counts } from '../inherit/membership';
import { areSame, type Compared } from './compared';

/**
 * How a territory stands to a network. `member`: it belongs, directly, through a parent or in part.
 * `apart`: observer or associate, which does not count. `no`: it is not on a complete list.
 * `notKnown`: it is not on an incomplete one. `none`: the EU, which belongs to no network.
 */
export type NetworkCell =
  | {
      readonly kind: 'member' | 'apart';
      /** The strongest of what ties it to the network. */
      readonly membership: Membership;
      /** How many members more inside it there are, where it belongs in part. */
      readonly others: number;
    }
  | { readonly kind: 'no' | 'notKnown' | 'none' };

/** How many of the territories belong: all, more than one, one alone. */
export const SHARINGS = ['all', 'some', 'one'] as const;
export type Sharing = (typeof SHARINGS)[number];

export interface NetworkRow {
  readonly network: Network;
  readonly cells: readonly NetworkCell[];
  /** Null where nobody belongs as a member. */
  readonly sharing: Sharing | null;
  readonly isDifferent: boolean;
}

/** The networks that at least one of the territories is listed in, in the order of the catalogue. */
export function networkRows(
  compared: readonly Compared[],
  networks: readonly Network[],
): NetworkRow[] {
  return networks.flatMap((network): NetworkRow[] => {
    const cells = compared.map((each) => networkCell(each, network));
    const isListed = cells.some(({ kind }) => kind === 'member' || kind === 'apart');
    if (!isListed) return [];
    const asked = cells.filter(({ kind }) => kind !== 'none');
    return [
      {
        network,
        cells,
        sharing: sharingOf(asked),
        isDifferent: !areSame(asked.map(({ kind }) => kind)),
      },
    ];
  });
}

function networkCell({ territory }: Compared, { id, listComplete }: Network): NetworkCell {
  if (!territory) return { kind: 'none' };
  const own = territory.memberships.filter(({ network }) => network === id);
  const membership = own.toSorted(compareBelonging)[0];
  if (membership) {
    const alike = own.filter(
      ({ via, role }) => via === 'part' && counts(role) === counts(membership.role),
    );
    const others = membership.via === 'part' ? alike.length - 1 : 0;
    return { kind: counts(membership.role) ? 'member' : 'apart', membership, others };
  }
  return { kind: listComplete ? 'no' : 'notKnown' };
}

function sharingOf(cells: readonly NetworkCell[]): Sharing | null {
  const members = cells.filter(({ kind }) => kind === 'member').length;
  if (members === 0) return null;
  if (members === cells.length) return 'all';
  return members === 1 ? 'one' : 'some';
}
