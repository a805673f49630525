import { useText } from '../../i18n/text';
import type { Span } from '../../model/series/points';

/** A span of years in words: `2004–2024`, `2022`, or "no year". */
export function usePeriod(span: Span | null): string {
  const t = useText();
  if (!span) return t('charts.notAvailable');
  const [first, last] = span;
  if (first === last) return String(first);
  return t('charts.period', { first: String(first), last: String(last) });
}
