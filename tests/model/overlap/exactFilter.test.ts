import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/model/filter/answer';
import { MATCHES, NO_FILTERS } from '../../../src/model/filter/filters';
import { regionFacts } from '../../../src/model/filter/regionFacts';
import { overlapsOf } from '../../../src/model/overlap/combinations';
import {
  exactFilter,
  isExactFilter,
  NO_NETWORKS,
  releasedFilter,
} from '../../../src/model/overlap/exactFilter';
import { IDS, regionLists, shownLists } from './facts';

const sources = { rangeValues: () => null, textMatcher: () => new Set<string>() };
const SHOWN = ['errin', 'vanguard', 's3p4pm'];

describe('the filter of a bar', () => {
  it('asks for all networks of the bar and for none of the others shown', () => {
    expect(exactFilter(['errin', 's3p4pm'], SHOWN)).toEqual({
      network: ['errin', 's3p4pm'],
      match: 'all',
      exclude: ['vanguard'],
    });
    expect(exactFilter([], SHOWN)).toEqual({ network: [], match: 'any', exclude: SHOWN });
  });

  it('is answered by exactly the regions that the bar counts, within the other filters', () => {
    fc.assert(
      fc.property(
        regionLists,
        shownLists,
        fc.constantFrom([], ['X0']),
        (regions, shown, country) => {
          const others = { ...NO_FILTERS, country };
          const { matched } = answerOf(regions, others, sources);
          const facts = regionFacts(regions).filter(({ region }) => matched.has(region.code));
          const { combinations, none } = overlapsOf(facts, shown);
          for (const { inside, regions: counted } of [...combinations, none]) {
            const answer = answerOf(regions, { ...others, ...exactFilter(inside, shown) }, sources);
            expect([...answer.matched]).toEqual(counted.map(({ code }) => code));
          }
        },
      ),
    );
  });

  it('is known again, and only its own bar is pressed', () => {
    fc.assert(
      fc.property(shownLists, fc.array(fc.nat(5)), fc.array(fc.nat(5)), (shown, a, b) => {
        const inside = shown.filter((_, i) => a.includes(i));
        const other = shown.filter((_, i) => b.includes(i));
        const filter = exactFilter(inside, shown);
        expect(isExactFilter(filter, inside, shown)).toBe(true);
        expect(isExactFilter(filter, other, shown)).toBe(`${inside}` === `${other}`);
      }),
    );
  });

  it('marks no bar whose regions are not the answer', () => {
    const filters = fc.record({
      network: fc.uniqueArray(fc.constantFrom(...IDS)),
      exclude: fc.uniqueArray(fc.constantFrom(...IDS)),
      match: fc.constantFrom(...MATCHES),
    });
    fc.assert(
      fc.property(regionLists, filters, (regions, filter) => {
        const shown = [...new Set([...filter.network, ...filter.exclude])];
        const { combinations, none } = overlapsOf(regionFacts(regions), shown);
        const { matched } = answerOf(regions, { ...NO_FILTERS, ...filter }, sources);
        for (const { inside, regions: counted } of [...combinations, none]) {
          if (shown.length < 2 || !isExactFilter(filter, inside, shown)) continue;
          expect([...matched]).toEqual(counted.map(({ code }) => code));
        }
      }),
    );
  });

  it('is known when it was put as “none of these”', () => {
    expect(isExactFilter({ network: SHOWN, match: 'none', exclude: [] }, [], SHOWN)).toBe(true);
    expect(isExactFilter({ network: ['errin'], match: 'none', exclude: [] }, [], SHOWN)).toBe(
      false,
    );
    expect(isExactFilter({ network: SHOWN, match: 'any', exclude: [] }, SHOWN, SHOWN)).toBe(false);
  });
});

describe(releasedFilter, () => {
  it('asks nothing where the same networks stay in the chart', () => {
    expect(releasedFilter(SHOWN, ['vanguard', 's3p4pm', 'errin'])).toEqual(NO_NETWORKS);
  });

  it('keeps networks that a person chose', () => {
    expect(releasedFilter(SHOWN, ['errin', '1mg'])).toEqual({
      network: SHOWN,
      match: 'any',
      exclude: [],
    });
  });
});
