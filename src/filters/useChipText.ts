import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import type { Chip } from '../model/filter/chips';
import type { Filters } from '../model/filter/filters';
import { useRangeText } from './ranges/useRangeText';
import { useGroupName } from './useGroupName';

/** What a chip stands for, in words: "ERRIN", "not S3P4PM", "Aged 65 and over: ≥ 20.0 %". */
export function useChipText(): (chip: Chip, filters: Pick<Filters, 'profile' | 'q'>) => string {
  const t = useText();
  const { country, network } = useDataset();
  const groupName = useGroupName();
  const rangeText = useRangeText();
  return (chip, { profile, q }) => {
    switch (chip.kind) {
      case 'network':
        return network(chip.network)?.short ?? chip.network;
      case 'exclude':
        return t('chip.exclude', { name: network(chip.network)?.short ?? chip.network });
      case 'group':
        return chip.group === 'unknown' ? t('chip.group.unknown') : groupName(chip.group);
      case 'country':
        return country(chip.country)?.name ?? chip.country;
      case 'countries': {
        const status = country(chip.countries[0] ?? '')?.status ?? 'EU';
        return t('chip.countries', {
          status: t(`filters.country.short.${status}`),
          count: chip.countries.length,
        });
      }
      case 'range':
        return rangeText(chip.range);
      case 'list':
        return t(`chip.list.${chip.list}`);
      case 'profile':
        return t(`chip.profile.${profile ?? 'yes'}`);
      case 'seeking':
        return t('chip.seeking');
      case 'q':
        return t('chip.q', { text: q.trim() });
    }
  };
}
