import type { MapClasses } from '../model/map/mapClasses';
import type { MapPalette } from '../ui/tokens/mapPalette';

/** The colours of a scale's classes, from the lowest; circles have none. */
export function paletteOf(scale: MapClasses['scale'], palette: MapPalette): readonly string[] {
  return scale === 'circles' ? [] : palette[scale];
}
