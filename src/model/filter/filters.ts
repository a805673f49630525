import {
  INNOVATION_GROUPS,
  type InnovationGroupName,
  type MeasureId,
  type NetworkId,
  type TerritoryCode,
} from '../dataset/codes';

/** How the chosen networks bind: a region belongs to any of them, to all, or to none. */
export const MATCHES = ['any', 'all', 'none'] as const;
export type Match = (typeof MATCHES)[number];

/** The groups of the reference edition, and "not known", which is a choice of its own. */
export const GROUP_CHOICES = [...INNOVATION_GROUPS, 'unknown'] as const;
export type GroupChoice = InnovationGroupName | 'unknown';

/** `yes`: a profile of its own or a parent's. */
export const PROFILE_CHOICES = ['yes', 'own', 'parent'] as const;
export type ProfileChoice = (typeof PROFILE_CHOICES)[number];

/** Bounds of values; null is open. The lower one always counts, the upper one unless it is excluded, as in a class. */
export interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
  readonly isToExcluded: boolean;
}

/** Regions by their value of one indicator. */
export interface IndicatorRange {
  readonly indicator: MeasureId;
  /** Null: the indicator's reference year. */
  readonly year: number | null;
  /** `none`: the regions whose value is not available. */
  readonly within: Bounds | 'none';
}

/** Which regions a person asks for. Empty lists, null, false and '' ask for nothing. */
export interface Filters {
  readonly network: readonly NetworkId[];
  readonly match: Match;
  /** Networks that a region must not be listed in, whatever `match` says. */
  readonly exclude: readonly NetworkId[];
  readonly group: readonly GroupChoice[];
  readonly country: readonly TerritoryCode[];
  /** At most one for each indicator. */
  readonly range: readonly IndicatorRange[];
  readonly profile: ProfileChoice | null;
  readonly seeking: boolean;
  readonly q: string;
}

/** All 334 regions. */
export const NO_FILTERS: Filters = {
  network: [],
  match: 'any',
  exclude: [],
  group: [],
  country: [],
  range: [],
  profile: null,
  seeking: false,
  q: '',
};

/** Whether anything is asked for at all. */
export function isFiltering(filters: Filters): boolean {
  const { network, exclude, group, country, range, profile, seeking, q } = filters;
  const lists = [network, exclude, group, country, range];
  return lists.some(({ length }) => length > 0) || profile !== null || seeking || q.trim() !== '';
}

/** The filters of anything that holds them, a view for example, and nothing else. */
export function filtersOf({
  network,
  match,
  exclude,
  group,
  country,
  range,
  profile,
  seeking,
  q,
}: Filters): Filters {
  return { network, match, exclude, group, country, range, profile, seeking, q };
}

/** A list with a value that was not in it, or without one that was. */
export function toggled<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

/** The ranges with one of them in the place of any other of its indicator; null takes it away. */
export function withRange(
  ranges: readonly IndicatorRange[],
  indicator: MeasureId,
  range: IndicatorRange | null,
): IndicatorRange[] {
  const others = ranges.filter((each) => each.indicator !== indicator);
  return range ? [...others, range] : others;
}
