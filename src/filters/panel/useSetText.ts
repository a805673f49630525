import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { useEnumeration } from '../../i18n/useEnumeration';
import { type Chip, chipsOf, gatherCountries } from '../../model/filter/chips';
import type { Filters } from '../../model/filter/filters';
import { useChipText } from '../../ui/answer/useChipText';

/** More than these are counted and not named. */
const NAMED = 3;

/** What is set of some kinds, in short: "ERRIN, Vanguard, not S3P4PM". Empty if nothing is. */
export function useSetText(filters: Filters): (kinds: readonly Chip['kind'][]) => string {
  const t = useText();
  const enumerate = useEnumeration();
  const chipText = useChipText(filters);
  const { countries } = useDataset().catalogue;
  return (kinds) => {
    const names = gatherCountries(chipsOf(filters), countries)
      .filter(({ kind }) => kinds.includes(kind))
      .map(chipText);
    const items = enumerate(names.slice(0, NAMED));
    if (names.length <= NAMED) return items;
    return t('filters.set.more', { items, count: names.length - NAMED });
  };
}
