import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/model/filter/answer';
import { facetsOf } from '../../../src/model/filter/facets';
import {
  type Filters,
  GROUP_CHOICES,
  NO_FILTERS,
  PROFILE_CHOICES,
} from '../../../src/model/filter/filters';
import { anyFilters, choices, regions, sources } from './dataset';

const size = (filters: Filters) => answerOf(regions, filters, sources).matched.size;
const facets = (filters: Filters) =>
  facetsOf(regions, choices, answerOf(regions, filters, sources));

/** Checks each count against the answer that the choice really gives. */
function expectCounts<Choice>(
  counts: ReadonlyMap<Choice, number>,
  all: readonly Choice[],
  chosen: readonly Choice[],
  choose: (choice: Choice) => Partial<Filters>,
  filters: Filters,
) {
  for (const choice of all.filter((each) => !chosen.includes(each))) {
    expect([choice, counts.get(choice)]).toEqual([choice, size({ ...filters, ...choose(choice) })]);
  }
}

describe(facetsOf, () => {
  it('says of every choice what the answer would be with it', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const counts = facets(filters);
        const { network, exclude, group, country } = filters;
        const { networks, countries } = choices;
        expectCounts(
          counts.network,
          networks,
          network,
          (id) => ({ network: [...network, id] }),
          filters,
        );
        expectCounts(
          counts.exclude,
          networks,
          exclude,
          (id) => ({ exclude: [...exclude, id] }),
          filters,
        );
        expectCounts(
          counts.group,
          GROUP_CHOICES,
          group,
          (each) => ({ group: [...group, each] }),
          filters,
        );
        expectCounts(
          counts.country,
          countries,
          country,
          (code) => ({ country: [...country, code] }),
          filters,
        );
        expectCounts(counts.profile, PROFILE_CHOICES, [], (profile) => ({ profile }), filters);
        expect(counts.seeking).toBe(size({ ...filters, seeking: true }));
      }),
      { numRuns: 40 },
    );
  });

  it('says of a choice that is made how many of the answer have it', () => {
    const filters: Filters = { ...NO_FILTERS, network: ['errin', 'vanguard'], country: ['IT'] };
    const counts = facets(filters);
    const italian = regions.filter(({ code }) => code.startsWith('IT'));
    const inErrin = italian.filter(({ memberships }) =>
      memberships.some(({ network, role }) => network === 'errin' && role === 'member'),
    );
    expect(counts.network.get('errin')).toBe(inErrin.length);
    expect(counts.country.get('IT')).toBe(size(filters));
  });
});
