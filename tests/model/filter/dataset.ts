import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { catalogue as catalogueSchema } from '../../../src/model/dataset/catalogue';
import { regions as regionsSchema } from '../../../src/model/dataset/regions';
import type { FilterSources } from '../../../src/model/filter/criteria';
import {
  type Filters,
  GROUP_CHOICES,
  type IndicatorRange,
  MATCHES,
  PROFILE_CHOICES,
} from '../../../src/model/filter/filters';
import { createTextIndex } from '../../../src/model/filter/textMatch';
import { referenceValues } from '../../../src/model/map/mapValues';

const read = (name: string): unknown => JSON.parse(readFileSync(`public/data/${name}`, 'utf8'));

/** The published dataset: what the filters are used on. */
export const catalogue = catalogueSchema.parse(read('catalogue.json'));
export const { regions, parents } = regionsSchema.parse(read('regions.json'));

const values = new Map(
  catalogue.indicators.map((indicator) => [indicator.id, referenceValues(regions, indicator)]),
);

export const textIndex = createTextIndex(regions, { profiles: new Map(), formerCodes: new Map() });

export const sources: FilterSources = {
  rangeValues: ({ indicator, year }) => (year === null ? (values.get(indicator) ?? null) : null),
  textMatcher: textIndex.matches,
};

export const choices = {
  networks: catalogue.networks.map(({ id }) => id),
  countries: catalogue.countries.map(({ code }) => code),
};

const some = <Value>(all: readonly Value[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...all), { maxLength });

const ranges: fc.Arbitrary<IndicatorRange> = fc.record({
  indicator: fc.constantFrom('share-65-plus', 'physicians', 'gdp-per-head'),
  year: fc.constant(null),
  within: fc.oneof(
    fc.record({
      from: fc.constantFrom(null, 15, 20, 80),
      to: fc.constantFrom(null, 22, 100, 400),
      isToExcluded: fc.boolean(),
    }),
    fc.constant('none' as const),
  ),
});

/** Filters that a person could set, most of them loose enough to leave regions. */
export const anyFilters: fc.Arbitrary<Filters> = fc.record({
  network: some(choices.networks, 3),
  match: fc.constantFrom(...MATCHES),
  exclude: some(choices.networks, 2),
  group: some(GROUP_CHOICES, 3),
  country: some(choices.countries, 12),
  range: fc.uniqueArray(ranges, { selector: ({ indicator }) => indicator, maxLength: 1 }),
  profile: fc.oneof(fc.constant(null), fc.constantFrom(...PROFILE_CHOICES)),
  seeking: fc.boolean(),
  q: fc.constantFrom('', '', '', 'a', 'land', 'IT'),
});
