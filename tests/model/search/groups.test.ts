import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../src/model/search';
import { groupHits } from '../../../src/model/search/groups';

const hit = (code: string, fit: SearchHit<unknown>['fit']) => ({
  territory: { code, name: code, latinName: null, englishName: null },
  fit,
  formerly: null,
});

const grouped = (hits: ReturnType<typeof hit>[]) =>
  groupHits(hits).map(({ kind, hits: own }) => [kind, ...own.map((each) => each.territory.code)]);

describe(groupHits, () => {
  it('parts regions from countries and keeps their order', () => {
    expect(grouped([hit('PL51', 'begins'), hit('PT', 'begins'), hit('PL41', 'word')])).toEqual([
      ['regions', 'PL51', 'PL41'],
      ['countries', 'PT'],
    ]);
  });

  it('begins with the group that holds the best hit', () => {
    expect(grouped([hit('IT', 'exact'), hit('ITH5', 'parent')])).toEqual([
      ['countries', 'IT'],
      ['regions', 'ITH5'],
    ]);
  });

  it('begins with the regions where both fit as well', () => {
    expect(grouped([hit('MT', 'exact'), hit('MT00', 'exact')])).toEqual([
      ['regions', 'MT00'],
      ['countries', 'MT'],
    ]);
  });

  it('has no empty group', () => {
    expect(grouped([])).toEqual([]);
    expect(grouped([hit('IT', 'close')])).toEqual([['countries', 'IT']]);
  });
});
