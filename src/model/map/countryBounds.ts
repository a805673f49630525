import type { TerritoryCode } from '../dataset/codes';
import type { Inset } from '../dataset/geometry';
import type { Region } from '../dataset/regions';
import { countryCode } from '../nuts';
import type { PlaneBounds } from '../projection/plane';

/**
 * The part of the plane that a country takes up: all of its regions but those drawn in insets, which
 * stand far from the rest (France without Guyane). A country that is drawn in insets alone has their
 * bounds. Null where the country has no region.
 */
export function countryBounds(
  country: TerritoryCode,
  regions: readonly Pick<Region, 'code' | 'bounds'>[],
  insets: readonly Pick<Inset, 'regions'>[],
): PlaneBounds | null {
  const inInsets = new Set(insets.flatMap((inset) => inset.regions));
  const all = regions.filter(({ code }) => countryCode(code) === country);
  const onMainMap = all.filter(({ code }) => !inInsets.has(code));
  return union((onMainMap.length > 0 ? onMainMap : all).map(({ bounds }) => bounds));
}

function union([first, ...others]: readonly PlaneBounds[]): PlaneBounds | null {
  if (!first) return null;
  return others.reduce<PlaneBounds>(
    ([west, south, east, north], bounds) => [
      Math.min(west, bounds[0]),
      Math.min(south, bounds[1]),
      Math.max(east, bounds[2]),
      Math.max(north, bounds[3]),
    ],
    first,
  );
}
