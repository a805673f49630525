import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import { EU_CODE } from '../model/dataset/codes';
import { levelOf } from '../model/nuts';
import type { ComparedCode } from '../model/view';

/** What a territory is: `region in Italy`, `country`. */
export function useLevelText(): (code: ComparedCode) => string {
  const t = useText();
  const { country } = useDataset();
  return (code) => {
    if (code === EU_CODE) return t('compare.level.eu');
    const level = levelOf(code);
    if (level === 0) return t('compare.level.0');
    const within = { country: country(code)?.name ?? '' };
    return t(level === 1 ? 'compare.level.1.in' : 'compare.level.2', within);
  };
}
