import type { Territory } from '../../model/dataset/territory';
import { ParentDisclosure } from './ParentDisclosure';

/** The profiles of parents that are not shown already, to open. */
export function FurtherProfiles({ territory }: { readonly territory: Territory }) {
  const { profile, parentProfiles } = territory;
  const toOpen = profile ? parentProfiles : parentProfiles.slice(1);
  return toOpen.map((parent) => <ParentDisclosure key={parent} code={parent} />);
}
