import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/model/dataset/catalogue';
import { checkView } from '../../../src/model/url/check';
import type { View } from '../../../src/model/view';

const catalogue = {
  indicators: [{ id: 'median-age', referenceYear: 2019, years: [2018, 2019] }],
} as unknown as Catalogue;
const view: View = {
  indicator: 'median-age',
  year: null,
  region: null,
  tab: 'profile',
  camera: null,
};
const check = (change: Partial<View>) =>
  checkView({ ...view, ...change }, catalogue, {
    region: (code) => (code === 'ITH5' ? {} : undefined),
    parent: (code) => (code === 'ITH' ? {} : undefined),
  });

describe(checkView, () => {
  it('takes the reference year where none is asked for', () => {
    expect(check({})).toEqual({ region: null, year: 2019, unknown: [] });
  });

  it('keeps what the dataset has', () => {
    expect(check({ year: 2018, region: 'ITH5' })).toEqual({
      region: 'ITH5',
      year: 2018,
      unknown: [],
    });
  });

  it('names an unknown region and keeps the year', () => {
    expect(check({ year: 2018, region: 'XX99' })).toEqual({
      region: null,
      year: 2018,
      unknown: [{ parameter: 'region', value: 'XX99', isParent: false }],
    });
  });

  it('tells a territory that contains regions from a code that is none', () => {
    expect(check({ region: 'ITH' })).toMatchObject({
      region: null,
      unknown: [{ parameter: 'region', value: 'ITH', isParent: true }],
    });
    expect(check({ region: 'IT9' }).unknown).toEqual([
      { parameter: 'region', value: 'IT9', isParent: false },
    ]);
  });

  it('names a year without figures and says which is shown', () => {
    expect(check({ year: 1999 }).unknown).toEqual([
      { parameter: 'year', value: 1999, shown: 2019 },
    ]);
  });
});
