import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/model/dataset/catalogue';
import { checkView } from '../../../src/model/url/check';
import { DEFAULT_VIEW } from '../../../src/model/url/parsers';
import type { View } from '../../../src/model/view';

const catalogue = {
  indicators: [{ id: 'median-age', referenceYear: 2019, years: [2018, 2019] }],
  networks: [{ id: 'errin' }],
  countries: [{ code: 'IT' }],
} as unknown as Catalogue;
const view: View = { ...DEFAULT_VIEW, indicator: 'median-age' };
const check = (change: Partial<View>) =>
  checkView({ ...view, ...change }, catalogue, {
    region: (code) => (code === 'ITH5' ? {} : undefined),
    parent: (code) => (code === 'ITH' ? {} : undefined),
  });

describe(checkView, () => {
  it('takes the reference year where none is asked for', () => {
    expect(check({})).toEqual({ view, year: 2019, unknown: [] });
  });

  it('keeps what the dataset has, as the same object', () => {
    const asked: View = { ...view, year: 2018, region: 'ITH5', network: ['errin'] };
    expect(checkView(asked, catalogue, { region: () => ({}), parent: () => undefined }).view).toBe(
      asked,
    );
  });

  it('names an unknown region and keeps the year', () => {
    expect(check({ year: 2018, region: 'XX99' })).toEqual({
      view: { ...view, year: 2018 },
      year: 2018,
      unknown: [{ parameter: 'region', value: 'XX99', isParent: false }],
    });
  });

  it('tells a territory that contains regions from a code that is none', () => {
    expect(check({ region: 'ITH' })).toMatchObject({
      view: { region: null },
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

  it('leaves unknown networks, countries and territories out of lists, and names each', () => {
    const { view: checked, unknown } = check({
      network: ['erin', 'errin'],
      exclude: ['vangard'],
      country: ['IT', 'XX'],
      compare: ['ITH5', 'IT9', 'EU27_2020', 'ITH'],
    });
    expect(checked).toMatchObject({
      network: ['errin'],
      exclude: [],
      country: ['IT'],
      compare: ['ITH5', 'EU27_2020', 'ITH'],
    });
    expect(unknown).toEqual([
      { parameter: 'network', value: 'erin' },
      { parameter: 'exclude', value: 'vangard' },
      { parameter: 'country', value: 'XX' },
      { parameter: 'compare', value: 'IT9' },
    ]);
  });

  it('leaves out a range of a year without figures', () => {
    const within = { from: 40, to: null, isToExcluded: false };
    const range = { indicator: 'median-age', year: 1999, within } as const;
    expect(check({ range: [range] })).toMatchObject({
      view: { range: [] },
      unknown: [{ parameter: 'range', value: range }],
    });
  });
});
