import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { countryCode } from '../nuts';
import type { PlanePoint } from '../projection/laea';

/** Where a name stands: a point in the plane, and the weight that decides who gives way. */
export interface LabelPoint {
  readonly code: TerritoryCode;
  readonly at: PlanePoint;
  readonly population: number;
}

/**
 * A point for each country's name: the centre of that region which lies nearest to the country's
 * middle, so that the name of a bent country (Norway, Croatia) stands on its own land.
 *
 * @param isInset tells regions drawn in a box, which do not pull the name towards it
 */
export function countryLabels(
  regions: readonly Region[],
  isInset: (code: TerritoryCode) => boolean,
): LabelPoint[] {
  const byCountry = new Map<TerritoryCode, Region[]>();
  for (const region of regions.filter(({ code }) => !isInset(code))) {
    const country = countryCode(region.code);
    byCountry.set(country, [...(byCountry.get(country) ?? []), region]);
  }
  return [...byCountry].flatMap(([code, members]) => {
    const middle = meanCentre(members);
    const [nearest] = members.toSorted(
      (a, b) => distance(a.centre, middle) - distance(b.centre, middle),
    );
    if (!nearest) return [];
    const population = members.reduce((sum, { values }) => sum + (values.population ?? 0), 0);
    return [{ code, at: nearest.centre, population }];
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
