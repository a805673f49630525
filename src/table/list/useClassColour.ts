import { useCallback, useMemo } from 'react';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapClasses } from '../../model/map/mapClasses';
import { classColours } from '../../ui/tokens/classColours';
import { MAP_PALETTES } from '../../ui/tokens/mapPalette';
import { useColourScheme } from '../../ui/useColourScheme';

/** The colour that a region has on the map; null without a value, and for circles, which have one colour. */
export function useClassColour(classes: MapClasses): (code: TerritoryCode) => string | null {
  const scheme = useColourScheme();
  const colours = useMemo(() => classColours(classes, MAP_PALETTES[scheme]), [classes, scheme]);
  return useCallback(
    (code) => colours[classes.classOf.get(code) ?? -1] ?? null,
    [colours, classes],
  );
}
