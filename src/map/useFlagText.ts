import { type TextId, useText } from '../i18n/text';

/** Eurostat's flags in full: `bp` gives "break in series, provisional". */
export function useFlagText(): (flags: string) => string {
  const t = useText();
  return (flags) => [...flags].map((flag) => t(`flag.${flag}` as TextId)).join(', ');
}
