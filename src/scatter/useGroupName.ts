import { useCallback } from 'react';
import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import type { GroupChoice } from '../model/filter/filters';

/** What the reference edition calls a group; "not known" is one too. */
export function useGroupName(): (group: GroupChoice) => string {
  const t = useText();
  const { catalogue } = useDataset();
  return useCallback(
    (group) => {
      if (group === 'unknown') return t('scatter.legend.unknown');
      const edition = catalogue.editions.find(({ year }) => year === catalogue.referenceEdition);
      return edition?.names[group] ?? group;
    },
    [t, catalogue],
  );
}
