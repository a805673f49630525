import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';

interface FlagsInWordsProps {
  readonly letters: readonly string[];
  /** Whether the sign of "not available" occurs. */
  readonly hasMissing: boolean;
}

/** What the signs beside the printed values mean, in one line; nothing where there is none. */
export function FlagsInWords({ letters, hasMissing }: FlagsInWordsProps) {
  const t = useText();
  const meaningOf = useFlagText();
  const signs = [
    ...(hasMissing ? [t('print.missing')] : []),
    ...letters.map((letter) => t('flag.entry', { letter, meaning: meaningOf(letter) })),
  ];
  return signs.length > 0 && <p>{t('print.signs', { signs: signs.join('; ') })}</p>;
}
