import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionFacts } from '../../../src/model/filter/regionFacts';
import { overlapsOf, sharedCounts } from '../../../src/model/overlap/combinations';
import { direct, regionIn, regionLists, shownLists } from './facts';

const regions = [
  regionIn('AA00', direct('errin')),
  regionIn('AA10', direct('errin'), direct('vanguard')),
  regionIn('AA20', { network: 'errin', role: 'partner', via: 'part', through: 'AA201' }),
  regionIn('BB00', { network: 'vanguard', role: 'member', via: 'parent', through: 'BB' }),
  regionIn('BB10', { network: 'errin', role: 'observer', via: 'direct', through: 'BB10' }),
  regionIn('BB20', direct('nspa')),
];

const codes = ({ regions: list }: { regions: readonly { code: string }[] }) =>
  list.map(({ code }) => code);

describe(overlapsOf, () => {
  const overlaps = overlapsOf(regionFacts(regions), ['errin', 'vanguard']);

  it('sorts the largest first, then fewer networks, then the order of the networks', () => {
    expect(overlaps.combinations.map((each) => [each.inside, codes(each)])).toEqual([
      [['errin'], ['AA00', 'AA20']],
      [['vanguard'], ['BB00']],
      [['errin', 'vanguard'], ['AA10']],
    ]);
  });

  it('lists apart the regions in none, observers among them', () => {
    expect(codes(overlaps.none)).toEqual(['BB10', 'BB20']);
  });

  it('counts who is in any network, and who in several', () => {
    expect(sharedCounts(overlaps)).toEqual({ any: 4, several: 1 });
  });

  it('puts every region into exactly one combination, and never shows an empty one', () => {
    fc.assert(
      fc.property(regionLists, shownLists, (list, shown) => {
        const { combinations, none } = overlapsOf(regionFacts(list), shown);
        const all = [...combinations, none].flatMap(codes);
        expect(all.toSorted()).toEqual(list.map(({ code }) => code));
        const sizes = combinations.map(({ regions: { length } }) => length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(sizes).not.toContain(0);
      }),
    );
  });
});
