import type { Country } from '../dataset/catalogue';
import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { countryCode } from '../nuts';
import { type Rank, rankOf } from '../rank';

/** The sets of regions that a region is ranked in. */
export const CIRCLES = ['country', 'eu', 'group'] as const;
export type Circle = (typeof CIRCLES)[number];

/** A region with its value, as a strip marks it. */
export interface Placed {
  readonly code: TerritoryCode;
  readonly value: number;
}

export interface Places {
  /** The region's own; null where it has no value, and then no ranks. */
  readonly value: number | null;
  /** Null where the region is in no such set (outside the EU, group not known) or has no value. */
  readonly ranks: Readonly<Record<Circle, Rank | null>>;
  /** Every region with a value, from the lowest. */
  readonly all: readonly Placed[];
}

/** Where a region stands by a value among the regions of its country, of the EU and of its innovation group. */
export function placesOf(
  region: Region,
  regions: readonly Region[],
  countries: readonly Country[],
  measure: (region: Region) => number | null,
): Places {
  const members = new Set(
    countries.filter(({ status }) => status === 'EU').map(({ code }) => code),
  );
  const isIn: Readonly<Record<Circle, (other: Region) => boolean>> = {
    country: (other) => countryCode(other.code) === countryCode(region.code),
    eu: (other) => members.has(countryCode(other.code)),
    group: (other) =>
      other.innovation !== null && other.innovation.group === region.innovation?.group,
  };
  const value = measure(region);
  const valued = regions.flatMap((other) => {
    const found = measure(other);
    return found === null ? [] : [{ region: other, value: found }];
  });
  const rankIn = (circle: Circle): Rank | null => {
    if (value === null || !isIn[circle](region)) return null;
    const inside = valued.filter((each) => isIn[circle](each.region));
    return rankOf(
      value,
      inside.map((each) => each.value),
    );
  };
  return {
    value,
    ranks: { country: rankIn('country'), eu: rankIn('eu'), group: rankIn('group') },
    all: valued
      .map((each) => ({ code: each.region.code, value: each.value }))
      .sort((a, b) => a.value - b.value),
  };
}
