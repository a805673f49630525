import { useMemo } from 'react';
import type { GroupChoice } from '../model/filter/filters';
import { groupClass } from '../model/map/mapValues';
import { GROUP_SHAPES, type SymbolShape } from '../model/scatter/symbols';
import { MAP_PALETTES } from '../ui/tokens/mapPalette';
import { useColourScheme } from '../ui/useColourScheme';

/** How the regions of an innovation group are marked: a shape, and the colour that the map gives the group. */
export interface MarkLook {
  readonly shape: SymbolShape;
  readonly fill: string;
}

/** As the map shows what is not known. */
const UNKNOWN_FILL = 'var(--map-no-data)';

export function useMarkLook(): (group: GroupChoice) => MarkLook {
  const { groups } = MAP_PALETTES[useColourScheme()];
  return useMemo(() => {
    const fillOf = (group: GroupChoice) =>
      group === 'unknown' ? UNKNOWN_FILL : (groups[groupClass(group)] ?? UNKNOWN_FILL);
    return (group) => ({ shape: GROUP_SHAPES[group], fill: fillOf(group) });
  }, [groups]);
}
