import { useDataset } from '../data/useDataset';
import { usePlaceName } from '../data/usePlaceName';
import type { MembershipBrief } from '../model/dataset/regions';

/** What the member is called that memberships rest on: a territory as everywhere, a smaller one as the network's list names it. */
export function useMemberName(): (code: string, memberships: readonly MembershipBrief[]) => string {
  const placeName = usePlaceName();
  const { network } = useDataset();
  return (code, memberships) => {
    const members = memberships.flatMap(({ network: id }) => network(id)?.members ?? []);
    const name = placeName(code);
    return name === code ? (members.find((member) => member.code === code)?.name ?? code) : name;
  };
}
