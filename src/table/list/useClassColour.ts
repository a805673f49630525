import { useCallback } from 'react';
import type { TerritoryCode } from '../../model/dataset/codes';
import { type MapClasses, NO_DATA } from '../../model/map/mapClasses';
import { classColour, MAP_PALETTES } from '../../ui/tokens/mapPalette';
import { useColourScheme } from '../../ui/useColourScheme';

/** The colour that a region has on the map; null without a value, and for circles, which have one colour. */
export function useClassColour({
  scale,
  classes,
  classOf,
}: MapClasses): (code: TerritoryCode) => string | null {
  const scheme = useColourScheme();
  return useCallback(
    (code) => {
      const index = classOf.get(code) ?? NO_DATA;
      if (index === NO_DATA || scale === 'circles') return null;
      return classColour(MAP_PALETTES[scheme][scale], index, classes.length);
    },
    [scheme, scale, classes, classOf],
  );
}
