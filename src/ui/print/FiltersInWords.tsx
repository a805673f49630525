import { useText } from '../../i18n/text';
import type { Filters } from '../../model/filter/filters';
import { useFilterLines } from '../answer/useFilterLines';

/** What the regions were asked for, in one line of words. */
export function FiltersInWords({ filters }: { readonly filters: Filters }) {
  const t = useText();
  const lines = useFilterLines(filters)();
  if (lines.length === 0) return <p>{t('print.filters.none')}</p>;
  return <p>{t('print.filters', { filters: lines.join(' · ') })}</p>;
}
