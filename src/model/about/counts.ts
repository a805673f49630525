import type { IndicatorId } from '../dataset/codes';
import type { Region } from '../dataset/regions';

/** In how many regions the group of the reference edition is known, by basis; `inherited`: rated as part of a larger territory. */
export function countGroups(regions: readonly Pick<Region, 'code' | 'innovation'>[]) {
  const counts = { known: 0, published: 0, deduced: 0, derived: 0, inherited: 0 };
  for (const { code, innovation } of regions) {
    if (!innovation) continue;
    counts.known++;
    counts[innovation.basis]++;
    if (innovation.from !== code) counts.inherited++;
  }
  return counts;
}

/** How many regions have a profile of their own, show that of a parent, or have none. */
export function countProfiles(regions: readonly Pick<Region, 'code' | 'profile'>[]) {
  const own = regions.filter(({ code, profile }) => profile === code).length;
  const none = regions.filter(({ profile }) => profile === null).length;
  return { own, parents: regions.length - own - none, none };
}

/** In how many regions the project computed the value of the reference year. */
export function countComputed(
  regions: readonly Pick<Region, 'computed'>[],
  indicator: IndicatorId,
): number {
  return regions.filter(({ computed }) => computed.some((each) => each === indicator)).length;
}
