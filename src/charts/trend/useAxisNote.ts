import { useText } from '../../i18n/text';
import type { Trend } from './useTrend';

/** Says where a scale starts that does not start at 0; empty where it does. */
export function useAxisNote(trend: Trend | null): readonly string[] {
  const t = useText();
  if (!trend || trend.axis.domain[0] <= 0) return [];
  return [t('charts.axis', { value: trend.labels[0] ?? '' })];
}
