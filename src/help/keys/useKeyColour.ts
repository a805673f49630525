import { MAP_PALETTES } from '../../ui/tokens/mapPalette';
import { useColourScheme } from '../../ui/useColourScheme';

/** A colour of the map, from the middle of a scale. */
export function useKeyColour(): string {
  return MAP_PALETTES[useColourScheme()].sequential[5][2] ?? 'currentColor';
}
