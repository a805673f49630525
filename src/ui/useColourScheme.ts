import { useThemeChoice } from './theme/themeChoice';
import type { ColourScheme } from './tokens/mapPalette';
import { useMediaQuery } from './useMediaQuery';

/** Light or dark, as the person has chosen or the system asks. Colours that the system forces go before a choice. */
export function useColourScheme(): ColourScheme {
  const { choice } = useThemeChoice();
  const system = useMediaQuery('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const isForced = useMediaQuery('(forced-colors: active)');
  return choice === 'system' || isForced ? system : choice;
}
