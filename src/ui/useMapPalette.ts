import { BOTH_SCHEMES, MAP_PALETTES, type MapPalette } from './tokens/mapPalette';
import { useColourScheme } from './useColourScheme';
import { useIsLive } from './useIsLive';

/** The colours of classes in the theme that is shown; in those of both where the page is written for everybody. */
export function useMapPalette(): MapPalette {
  const palette = MAP_PALETTES[useColourScheme()];
  return useIsLive() ? palette : BOTH_SCHEMES;
}
