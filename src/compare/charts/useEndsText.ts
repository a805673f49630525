import { shortUnit, useValueText } from '../../charts/frame/useValueText';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { type End, endsOf, type Valued } from '../../model/compare/ends';

const NONE = 'none';

interface EndsWords {
  /** What is measured, as a sentence begins. */
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
}

/** The caption of several series in one year: who is highest and lowest, and of whom there is no value. */
export function useEndsText({ label, unit, decimals }: EndsWords) {
  const t = useText();
  const format = useFormat();
  const print = useValueText(unit);
  const names = (end: End) => format.list(end.names);
  return (series: readonly Valued[]): string => {
    const fact = endsOf(series, decimals);
    const what = shortUnit(unit) === unit ? label : t('compare.ends.label', { label, unit });
    if (fact.kind === 'none') return t('compare.ends.none', { label });
    const missing = fact.missing.length > 0 ? format.list(fact.missing) : NONE;
    const words = { label: what, year: String(fact.year), missing };
    if (fact.kind === 'ends') {
      const { high, low } = fact;
      return t('compare.ends.ends', {
        ...words,
        high: names(high),
        highValue: print(high.value, decimals),
        low: names(low),
        lowValue: print(low.value, decimals),
      });
    }
    const { at } = fact;
    const value = print(at.value, decimals);
    return t(`compare.ends.${fact.kind}`, { ...words, names: names(at), value });
  };
}
