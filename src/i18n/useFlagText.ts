import { type TextId, useText } from './text';
import { useEnumeration } from './useEnumeration';

/**
 * Eurostat's flags in full: `bp` gives "break in the series, provisional". The schema lets through
 * only letters that Eurostat has, and each has its words.
 */
export function useFlagText(): (flags: string) => string {
  const t = useText();
  const enumerate = useEnumeration();
  return (flags) => enumerate([...flags].map((flag) => t(`flag.${flag}` as TextId)));
}
