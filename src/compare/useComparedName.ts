import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import { EU_CODE } from '../model/dataset/codes';
import { latinNameOf } from '../model/names';
import { levelOf } from '../model/nuts';
import type { ComparedCode } from '../model/view';

/** What a compared territory is called: countries in English, regions and major regions by their own name. */
export function useComparedName(): (code: ComparedCode) => string {
  const t = useText();
  const { region, parent, country } = useDataset();
  return (code) => {
    if (code === EU_CODE) return t('compare.eu');
    const named = levelOf(code) === 0 ? undefined : (region(code) ?? parent(code));
    return named ? latinNameOf(named) : (country(code)?.name ?? code);
  };
}
