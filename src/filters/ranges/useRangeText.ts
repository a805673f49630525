import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { IndicatorRange } from '../../model/filter/filters';

/** A range in words: "Aged 65 and over: 20.0 to < 25.0 %". */
export function useRangeText(): (range: IndicatorRange) => string {
  const t = useText();
  const format = useFormat();
  const { indicator: indicatorOf } = useDataset();
  return ({ indicator: id, year, within }) => {
    const indicator = indicatorOf(id);
    const number = (value: number | null) =>
      value === null ? '' : format.number(value, indicator?.decimals);
    const unit = indicator ? `\u00a0${indicator.unit}` : '';
    const values = () => {
      if (within === 'none') return t('chip.range.none');
      const { from, to, isToExcluded } = within;
      const ends = { from: number(from), to: number(to), unit };
      if (to === null) return t('chip.range.from', ends);
      if (from === null) return t(isToExcluded ? 'chip.range.below' : 'chip.range.to', ends);
      return t(isToExcluded ? 'chip.range.betweenBelow' : 'chip.range.between', ends);
    };
    return t('chip.range', {
      label: indicator?.label ?? id,
      year: year === null ? '' : t('chip.range.year', { year: String(year) }),
      values: values(),
    });
  };
}
