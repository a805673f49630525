import { type TextId, useText } from '../../i18n/text';

/** What a letter means. The schema lets through only letters that Eurostat has, and each has its words. */
export function useFlagMeaning(): (letter: string) => string {
  const t = useText();
  return (letter) => t(`flag.${letter}` as TextId);
}
