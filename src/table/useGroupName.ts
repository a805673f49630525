import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import type { InnovationGroup } from '../model/dataset/regions';

/** A group as an edition calls it, with the sign of its third: `Strong +`. */
export function useGroupName(): (
  group: Pick<InnovationGroup, 'group' | 'subgroup'>,
  edition: number,
) => string {
  const t = useText();
  const { catalogue } = useDataset();
  return ({ group, subgroup }, year) => {
    const edition = catalogue.editions.find((each) => each.year === year);
    const name = edition?.names[group] ?? group;
    if (!subgroup) return name;
    return t('table.group', { group: name, sign: t(`table.subgroup.${subgroup}`) });
  };
}
