import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { countryCode } from '../nuts';
import type { PlanePoint } from '../projection/laea';

/** Where a country's name may stand, and the weight that decides who gives way. */
export interface LabelPoints {
  readonly code: TerritoryCode;
  /** The best first. */
  readonly places: readonly PlanePoint[];
  readonly population: number;
}

/** More places than these lie too far from a country's middle. */
const MOST_PLACES = 5;

/**
 * Points for each country's name: the centres of its regions, first that which lies nearest to the
 * country's middle, so that the name of a bent country (Norway, Croatia) stands on its own land.
 *
 * @param isInset tells regions drawn in a box, which do not pull the name towards it
 */
export function countryLabels(
  regions: readonly Region[],
  isInset: (code: TerritoryCode) => boolean,
): LabelPoints[] {
  const byCountry = new Map<TerritoryCode, Region[]>();
  for (const region of regions.filter(({ code }) => !isInset(code))) {
    const country = countryCode(region.code);
    byCountry.set(country, [...(byCountry.get(country) ?? []), region]);
  }
  return [...byCountry].map(([code, members]) => {
    const middle = meanCentre(members);
    const places = members
      .map(({ centre }) => centre)
      .sort((a, b) => distance(a, middle) - distance(b, middle));
    const population = members.reduce((sum, { values }) => sum + (values.population ?? 0), 0);
    return { code, places: places.slice(0, MOST_PLACES), population };
  });
}

function meanCentre(regions: readonly Region[]): PlanePoint {
  const area = regions.reduce((sum, region) => sum + region.area, 0);
  const mean = (axis: 0 | 1) =>
    regions.reduce((sum, region) => sum + region.centre[axis] * region.area, 0) / area;
  return [mean(0), mean(1)];
}

function distance(a: PlanePoint, b: PlanePoint): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
