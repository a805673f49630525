import { describe, expect, it } from 'vitest';
import { licencesOf, referenceCoverage, usesOf } from '../../../src/model/about/sources';
import { catalogue } from '../../profile/fixtures/catalogue';

describe(usesOf, () => {
  it('names every indicator and further series of a table', () => {
    expect(usesOf('tgs00101', catalogue)).toEqual([
      'Life expectancy at birth',
      'Life expectancy at birth, women',
      'Life expectancy at birth, men',
    ]);
  });

  it('names none for a table that nothing rests on', () => {
    expect(usesOf('demo_r_nothing', catalogue)).toEqual([]);
  });
});

describe(referenceCoverage, () => {
  it('is that of the reference year', () => {
    const years = { years: [2018, 2019], coverage: [7, 9], referenceYear: 2018 };
    expect(referenceCoverage(years)).toBe(7);
  });
});

it('names every licence once', () => {
  expect(licencesOf([{ licence: 'A' }, { licence: 'B' }, { licence: 'A' }])).toEqual(['A', 'B']);
});
