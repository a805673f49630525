import type { Filters, IndicatorRange } from './filters';
import { isInRange, type RangeValues } from './range';
import type { RegionFacts } from './regionFacts';
import type { TextMatcher } from './textMatch';

/** One part of the filters that a region meets or fails as a whole. */
export type CriterionKind =
  | 'network'
  | 'exclude'
  | 'group'
  | 'country'
  | 'range'
  | 'profile'
  | 'seeking'
  | 'q';

interface Test {
  readonly accepts: (facts: RegionFacts) => boolean;
}

export type Criterion =
  | (Test & { readonly kind: Exclude<CriterionKind, 'range'> })
  | (Test & { readonly kind: 'range'; readonly range: IndicatorRange });

/** What the filters need to know beyond the regions themselves. */
export interface FilterSources {
  readonly rangeValues: RangeValues;
  /** The regions in which a text is found. */
  readonly textMatcher: TextMatcher;
}

/**
 * The criteria of the filters: a region that meets them all is in the answer. A range whose values
 * are still on their way asks for nothing yet.
 */
export function criteriaOf(filters: Filters, sources: FilterSources): Criterion[] {
  const { network, match, exclude, group, country, range, profile, seeking, q } = filters;
  const text = q.trim();
  return [
    ...(network.length > 0 ? [simple('network', MATCHERS[match](network))] : []),
    ...(exclude.length > 0 ? [simple('exclude', MATCHERS.none(exclude))] : []),
    ...(group.length > 0 ? [simple('group', (facts) => group.includes(facts.group))] : []),
    ...(country.length > 0 ? [simple('country', (facts) => country.includes(facts.country))] : []),
    ...range.flatMap((each) => rangeCriterion(each, sources.rangeValues)),
    ...(profile === null
      ? []
      : [
          simple('profile', (facts) =>
            profile === 'yes' ? facts.profile !== null : facts.profile === profile,
          ),
        ]),
    ...(seeking ? [simple('seeking', ({ region }) => region.seeking === true)] : []),
    ...(text === '' ? [] : [textCriterion(text, sources.textMatcher)]),
  ];
}

const MATCHERS: Record<
  Filters['match'],
  (ids: readonly string[]) => (facts: RegionFacts) => boolean
> = {
  any:
    (ids) =>
    ({ networks }) =>
      ids.some((id) => networks.has(id)),
  all:
    (ids) =>
    ({ networks }) =>
      ids.every((id) => networks.has(id)),
  none:
    (ids) =>
    ({ networks }) =>
      !ids.some((id) => networks.has(id)),
};

function simple(kind: Exclude<CriterionKind, 'range'>, accepts: Criterion['accepts']): Criterion {
  return { kind, accepts };
}

function rangeCriterion(range: IndicatorRange, rangeValues: RangeValues): Criterion[] {
  const values = rangeValues(range);
  if (!values) return [];
  return [
    {
      kind: 'range',
      range,
      accepts: ({ region }) => isInRange(values.get(region.code), range),
    },
  ];
}

function textCriterion(text: string, matcher: TextMatcher): Criterion {
  const found = matcher(text);
  return simple('q', ({ region }) => found.has(region.code));
}
