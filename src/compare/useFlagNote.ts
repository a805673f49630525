import { useText } from '../i18n/text';
import { useFlagText } from '../i18n/useFlagText';
import type { Observation } from '../model/dataset/observation';
import { flagLetters } from '../model/series/points';

/** The flags that stand behind values, explained in one sentence; nothing where there is none. */
export function useFlagNote(): (observations: readonly (Observation | null)[]) => string[] {
  const t = useText();
  const flagText = useFlagText();
  return (observations) => {
    const letters = flagLetters(observations.filter((each) => each !== null));
    if (letters.length === 0) return [];
    const each = letters.map((letter) => t('flag.entry', { letter, meaning: flagText(letter) }));
    return [t('compare.flags', { flags: each.join('; ') })];
  };
}
