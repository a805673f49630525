import { useDataset } from '../../data/useDataset';
import type { InnovationGroupName } from '../../model/dataset/codes';

/** What an edition calls a group. */
export function useGroupName(year: number): (group: InnovationGroupName) => string {
  const { catalogue } = useDataset();
  const edition = catalogue.editions.find((each) => each.year === year);
  return (group) => edition?.names[group] ?? group;
}
