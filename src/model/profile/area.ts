import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';

/** Whether a territory above the regions holds one region alone, and so is the same area under another code (`LU` and `LU00`). */
export function isSameArea(regions: readonly Region[], parent: TerritoryCode): boolean {
  return regions.filter(({ code }) => code.startsWith(parent)).length === 1;
}
