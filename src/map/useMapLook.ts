import { useMemo } from 'react';
import { useComparison } from '../data/ComparisonProvider';
import type { MapClasses } from '../model/map/mapClasses';
import { classColours } from '../ui/tokens/classColours';
import { MAP_PALETTES } from '../ui/tokens/mapPalette';
import { useColourScheme } from '../ui/useColourScheme';
import { useMediaQuery } from '../ui/useMediaQuery';
import { readMapColours } from './mapColours';
import type { MapLook } from './style/look';

/** The map's look for the theme that is shown and the classes of the picture. */
export function useMapLook({ scale, steps, classes }: MapClasses): MapLook {
  const scheme = useColourScheme();
  const isContrasting = useMediaQuery('(prefers-contrast: more)');
  const compared = useComparison().placed;
  // The tokens resolve to other colours when theme or contrast change, though no argument shows it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const colours = useMemo(readMapColours, [scheme, isContrasting]);
  return useMemo(
    () => ({
      colours,
      scale,
      classColours: classColours({ scale, steps, classes }, MAP_PALETTES[scheme]),
      compared,
    }),
    [colours, scheme, scale, steps, classes, compared],
  );
}
