import { describe, expect, it } from 'vitest';
import { type Bar, barYears, sortedBars, valueIn } from '../../../src/model/compare/bars';
import { comparisonOf } from './officialComparison';

const compared = comparisonOf('PL51', 'ITH5', 'TR10', 'ES51');

describe('bars', () => {
  it('go from the highest value to the lowest, and those without one come last', () => {
    const bars = compared.map((each): Bar => {
      const observation = valueIn(each.figures, 'share-65-plus', 2019);
      return {
        compared: each,
        observation: each.code === 'ES51' ? null : observation,
        country: null,
      };
    });
    expect(sortedBars(bars).map((bar) => bar.compared.code)).toEqual([
      'ITH5',
      'PL51',
      'TR10',
      'ES51',
    ]);
  });

  it('offer the years in which anybody has a value, the newest first', () => {
    const years = barYears(compared, 'share-65-plus');
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(years).toContain(2019);
    for (const year of years) {
      expect(compared.some(({ figures }) => valueIn(figures, 'share-65-plus', year))).toBe(true);
    }
  });
});
