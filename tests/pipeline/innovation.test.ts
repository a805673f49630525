import { describe, expect, it } from 'vitest';
import { inheritRatings } from '../../geo/pipeline/innovation';
import type { InnovationRating } from '../../src/model/dataset/territory';
import { changed, goodFacts } from './goodSources';

const rating = (from: string): InnovationRating => ({
  edition: 2021,
  group: 'strong',
  subgroup: null,
  basis: 'published',
  from,
  source: null,
  note: null,
});
const own = (...codes: string[]) => new Map(codes.map((code) => [code, rating(code)]));
const LEVELS = new Map([
  ['AT', 1],
  ['CY', 0],
]);
const from = (ratings: ReadonlyMap<string, InnovationRating>) =>
  Object.fromEntries([...ratings].map(([code, { from: rated }]) => [code, rated]));

describe('innovation groups', () => {
  it('pass from the rated level to the regions below it', () => {
    const ratings = inheritRatings(own('AT2', 'CY'), LEVELS, [
      'AT',
      'AT2',
      'AT21',
      'CY',
      'CY0',
      'CY00',
    ]);
    expect(from(ratings)).toEqual({ AT2: 'AT2', AT21: 'AT2', CY: 'CY', CY0: 'CY', CY00: 'CY' });
  });

  it('give way to a row of the region itself', () => {
    expect(from(inheritRatings(own('AT2', 'AT21'), LEVELS, ['AT21', 'AT22']))).toEqual({
      AT21: 'AT21',
      AT22: 'AT2',
    });
  });

  it('do not pass from a country whose regions are rated themselves, nor from a level that is not the rated one', () => {
    expect(from(inheritRatings(own('DE', 'AT'), LEVELS, ['DE', 'DE1', 'DE11', 'AT21']))).toEqual({
      DE: 'DE',
    });
  });

  it('know the third only where the edition or its source tells it', () => {
    const ratings = goodFacts().innovation.editions.get(2021);
    expect(ratings?.get('BE21')).toMatchObject({ group: 'leader', subgroup: '-', from: 'BE2' });
    expect(ratings?.get('ITH5')?.subgroup).toBe('');
    expect(ratings?.get('SE22')?.subgroup).toBeNull();
    const unknown = changed('innovation/ris-2021.csv', 'BE2,leader,-,yes', 'BE2,leader,-,no');
    expect(goodFacts(unknown).innovation.editions.get(2021)?.get('BE21')?.subgroup).toBeNull();
  });

  it('leave out codes of older NUTS versions, and say so', () => {
    expect(goodFacts().innovation.rows.get('innovation/ris-2019.csv')?.leftOut).toEqual(['HR04']);
  });
});
