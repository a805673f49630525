import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';

/** The flags of a chart explained in one sentence; null where it has none. */
export function useFlagLine(): (letters: readonly string[]) => string | null {
  const t = useText();
  const flagText = useFlagText();
  return (letters) => {
    if (letters.length === 0) return null;
    const each = letters.map((letter) => t('flag.entry', { letter, meaning: flagText(letter) }));
    return t('charts.flags', { flags: each.join('; ') });
  };
}
