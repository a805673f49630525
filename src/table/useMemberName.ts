import { useDataset } from '../data/useDataset';
import type { MembershipBrief } from '../model/dataset/regions';
import { latinNameOf } from '../model/names';

/** What the member is called that memberships rest on: a territory's Latin name, or that of the network's list for a smaller one. */
export function useMemberName(): (code: string, memberships: readonly MembershipBrief[]) => string {
  const { country, parent, region, network } = useDataset();
  return (code, memberships) => {
    const isCountry = code.length === 2;
    if (isCountry) return country(code)?.name ?? code;
    const territory = parent(code) ?? region(code);
    if (territory) return latinNameOf(territory);
    const members = memberships.flatMap(({ network: id }) => network(id)?.members ?? []);
    return members.find((member) => member.code === code)?.name ?? code;
  };
}
