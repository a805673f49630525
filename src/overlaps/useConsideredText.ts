import { useText } from '../i18n/text';
import type { Considered } from './useConsidered';

/** Which regions a chart of networks is about, in one line. */
export function useConsideredText({ facts, isFiltered }: Considered): string {
  const t = useText();
  const count = facts.length;
  return t(isFiltered ? 'overlaps.considered.filtered' : 'overlaps.considered.all', { count });
}
