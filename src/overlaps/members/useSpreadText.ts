import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Indicator } from '../../model/dataset/catalogue';
import type { Spread } from '../../model/overlap/spread';

/** What a box shows in numbers: count, median, quartiles and their range. */
export function useSpreadText({ decimals }: Indicator): (spread: Spread | null) => string {
  const t = useText();
  const format = useFormat();
  return (spread) => {
    if (!spread) return t('members.numbers.none');
    const { count, median, lowerQuartile, upperQuartile } = spread;
    if (count === 1) return t('members.numbers.one', { median: format.number(median, decimals) });
    return t('members.numbers', {
      count,
      median: format.number(median, decimals),
      lower: format.number(lowerQuartile, decimals),
      upper: format.number(upperQuartile, decimals),
      range: format.number(upperQuartile - lowerQuartile, decimals),
    });
  };
}
