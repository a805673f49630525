import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';

/** Units short enough to stand after every number; a caption says the others once, and so does the line below a chart's title. */
const SHORT = ['%', 'years'];

/** A unit as it is written in sentences and labels; empty where the number alone is clearer. */
export function shortUnit(unit: string): string {
  return SHORT.includes(unit) ? unit : '';
}

/** A value with its unit, kept together: `24.0 %`; a bare number where the unit is long. */
export function useValueText(unit: string): (value: number, decimals: number) => string {
  const t = useText();
  const format = useFormat();
  const short = shortUnit(unit);
  return (value, decimals) => {
    const text = t('charts.value', { value: format.number(value, decimals), unit: short });
    return text.trim().replaceAll(' ', '\u00a0');
  };
}
