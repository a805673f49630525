import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import type { GroupChoice } from '../model/filter/filters';

/** What the reference edition of the scoreboard calls a group; "Not known" for none. */
export function useGroupName(): (group: GroupChoice) => string {
  const t = useText();
  const { editions, referenceEdition } = useDataset().catalogue;
  const names = editions.find(({ year }) => year === referenceEdition)?.names;
  return (group) => (group === 'unknown' ? t('filters.group.unknown') : (names?.[group] ?? group));
}
