import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countComputed, countGroups, countProfiles } from '../../../src/model/about/counts';
import type { InnovationGroup } from '../../../src/model/dataset/regions';

const rated = (basis: InnovationGroup['basis'], from: string) => ({
  code: 'ITH5',
  innovation: { group: 'strong', subgroup: null, basis, from } as const,
});

describe(countGroups, () => {
  it('counts by basis, and those that are inherited apart', () => {
    const regions = [
      rated('published', 'ITH5'),
      rated('published', 'ITH'),
      rated('derived', 'ITH5'),
      { code: 'PL51', innovation: null },
    ];
    expect(countGroups(regions)).toEqual({
      known: 3,
      published: 2,
      deduced: 0,
      derived: 1,
      inherited: 1,
    });
  });
});

describe(countProfiles, () => {
  it('puts every region in one of three', () => {
    const profile = fc.constantFrom('ITH5', 'IT', null);
    fc.assert(
      fc.property(fc.array(profile), (profiles) => {
        const counts = countProfiles(profiles.map((each) => ({ code: 'ITH5', profile: each })));
        expect(counts).toEqual({
          own: profiles.filter((each) => each === 'ITH5').length,
          parents: profiles.filter((each) => each === 'IT').length,
          none: profiles.filter((each) => each === null).length,
        });
      }),
    );
  });
});

it('counts regions whose value the project computed', () => {
  const regions = [{ computed: ['population-density'] as const }, { computed: [] }];
  expect(
    countComputed(
      regions.map(({ computed }) => ({ computed: [...computed] })),
      'population-density',
    ),
  ).toBe(1);
});
