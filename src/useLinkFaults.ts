import { useState } from 'react';
import { useDataset } from './data/useDataset';
import { useText } from './i18n/text';
import { latinNameOf } from './model/names';
import type { UnknownValue } from './model/url/check';
import { type InvalidParameter, readView } from './model/url/read';
import type { View } from './model/view';

/** What of the link could not be followed and has not been chosen anew since: one sentence each. */
export function useLinkFaults(view: View, unknown: readonly UnknownValue[]): string[] {
  const t = useText();
  const { indicator, parent, regions } = useDataset();
  const invalid = useInvalidParameters(view);

  const wordsOf = (fault: UnknownValue): string => {
    const { value } = fault;
    if (fault.parameter === 'year') {
      const { label = view.indicator } = indicator(view.indicator) ?? {};
      return t('link.unknown.year', {
        indicator: label,
        value: String(value),
        shown: String(fault.shown),
      });
    }
    const territory = fault.isParent && parent(fault.value);
    if (!territory) return t('link.unknown.region', { value });
    const count = regions.filter(({ code }) => code.startsWith(fault.value)).length;
    return t('link.parent', { value, name: latinNameOf(territory), count });
  };

  return [
    ...unknown.map(wordsOf),
    ...invalid.map(({ parameter, value }) => t('link.invalid', { parameter, value })),
  ];
}

/**
 * The unreadable parameters of the address as it was opened, as long as each stands at what it fell back to:
 * who chooses a good value has mended the link, and going back to the fallback does not break it again.
 */
function useInvalidParameters(view: View): readonly InvalidParameter[] {
  const [opened] = useState(() => readView(location.search));
  const [invalid, setInvalid] = useState(opened.invalid);
  const left = invalid.filter(({ parameter }) => view[parameter] === opened.view[parameter]);
  if (left.length < invalid.length) setInvalid(left);
  return left;
}
