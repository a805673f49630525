import { useState } from 'react';
import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import { placeNameOf } from '../model/names';
import type { UnknownValue } from '../model/url/check';
import { type InvalidParameter, isSameIn, readView } from '../model/url/read';
import { COMPARISON_LIMIT, type View } from '../model/view';

/** What of the link could not be followed and has not been chosen anew since: one sentence each. */
export function useLinkFaults(view: View, unknown: readonly UnknownValue[]): string[] {
  const t = useText();
  const { indicator, parent, regions } = useDataset();
  const invalid = useInvalidParameters(view);
  const labelOf = (id: View['indicator']) => indicator(id)?.label ?? id;

  const wordsOf = (fault: UnknownValue): string => {
    switch (fault.parameter) {
      case 'year':
        return t('link.unknown.year', {
          indicator: labelOf(view.indicator),
          value: String(fault.value),
          shown: String(fault.shown),
        });
      case 'range':
        return t('link.unknown.range', {
          indicator: labelOf(fault.value.indicator),
          year: String(fault.value.year),
        });
      case 'region': {
        const { value } = fault;
        const territory = fault.isParent && parent(value);
        if (!territory) return t('link.unknown.region', { value });
        const count = regions.filter(({ code }) => code.startsWith(value)).length;
        return t('link.parent', { value, name: placeNameOf(territory), count });
      }
      case 'compare':
        return t('link.unknown.territory', { value: fault.value });
      case 'country':
        return t('link.unknown.country', { value: fault.value });
      case 'network':
      case 'exclude':
        return t('link.unknown.network', { value: fault.value });
    }
  };

  return [
    ...unknown.map(wordsOf),
    ...invalid.map(({ parameter, value, reason }) =>
      t(`link.invalid.${reason}`, { parameter, value, limit: COMPARISON_LIMIT }),
    ),
  ];
}

/**
 * The unreadable parameters of the address as it was opened, as long as each stands at what it fell back to:
 * who chooses a good value has mended the link, and going back to the fallback does not break it again.
 */
function useInvalidParameters(view: View): readonly InvalidParameter[] {
  const [opened] = useState(() => readView(location.search));
  const [invalid, setInvalid] = useState(opened.invalid);
  const left = invalid.filter(({ parameter }) => isSameIn(parameter, view, opened.view));
  if (left.length < invalid.length) setInvalid(left);
  return left;
}
