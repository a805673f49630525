import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, countMatches } from '../../../src/model/filter/answer';
import { chipsOf, waysOut, withoutChip } from '../../../src/model/filter/chips';
import { type Filters, isFiltering, NO_FILTERS } from '../../../src/model/filter/filters';
import { anyFilters, regions, sources } from './dataset';

const count = (filters: Filters) => countMatches(regions, filters, sources);

describe(chipsOf, () => {
  it('has a chip for everything that is set, and nothing is left when all are taken away', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        let left: Filters = filters;
        for (const chip of chipsOf(filters)) left = { ...left, ...withoutChip(left, chip) };
        expect(isFiltering(left)).toBe(false);
        expect(chipsOf(filters).length > 0).toBe(isFiltering(filters));
      }),
    );
  });

  it('takes away one thing and leaves the rest', () => {
    const filters: Filters = { ...NO_FILTERS, network: ['errin', 'vanguard'], match: 'all' };
    expect(withoutChip(filters, { kind: 'network', network: 'errin' })).toEqual({
      network: ['vanguard'],
    });
    expect(
      withoutChip({ ...filters, network: ['errin'] }, { kind: 'network', network: 'errin' }),
    ).toEqual({ network: [], match: 'any' });
  });
});

describe(waysOut, () => {
  it('names what to drop to get how many regions back, the most first', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const ways = waysOut(filters, count);
        const counts = ways.map((way) => way.count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        for (const { chip, count: back } of ways) {
          const { matched } = answerOf(
            regions,
            { ...filters, ...withoutChip(filters, chip) },
            sources,
          );
          expect(matched.size).toBe(back);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('names each of two filters that leave nothing together', () => {
    const nothing: Filters = { ...NO_FILTERS, network: ['errin'], country: ['TR'] };
    expect(count(nothing)).toBe(0);
    expect(waysOut(nothing, count).map(({ chip }) => chip.kind)).toEqual(['country', 'network']);
  });
});
