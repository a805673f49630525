import { useText } from '../../i18n/text';
import { chipsOf } from '../../model/filter/chips';
import type { Filters } from '../../model/filter/filters';
import { useChipText } from './useChipText';

/**
 * What is asked for, a line for each kind of it: those of one kind are alternatives, the lines hold
 * together. The words are in `chips.json`.
 */
export function useFilterLines(filters: Filters): () => string[] {
  const t = useText();
  const textOf = useChipText(filters);
  return () => {
    const chips = chipsOf(filters);
    const textsOf = (kind: (typeof chips)[number]['kind']) =>
      chips.filter((chip) => chip.kind === kind).map(textOf);
    const joined = (kind: 'group' | 'country') => {
      const texts = textsOf(kind);
      return texts.length > 0 ? [t(`filter.line.${kind}`, { list: texts.join('; ') })] : [];
    };
    const networks = textsOf('network');
    return [
      ...(networks.length === 0
        ? []
        : filters.match === 'none'
          ? networks
          : [t('filter.line.networks', { match: filters.match, list: networks.join('; ') })]),
      ...textsOf('exclude'),
      ...joined('group'),
      ...joined('country'),
      ...textsOf('profile'),
      ...textsOf('seeking'),
      ...textsOf('range'),
      ...textsOf('q').map((text) => t('filter.line.text', { list: text })),
    ];
  };
}
