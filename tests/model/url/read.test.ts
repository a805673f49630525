import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INDICATOR_IDS } from '../../../src/model/dataset/codes';
import { migrate } from '../../../src/model/url/migrations';
import { readView, writeView } from '../../../src/model/url/read';
import { PROFILE_TABS, type View } from '../../../src/model/view';

const DEFAULT: View = {
  indicator: 'population-density',
  year: null,
  region: null,
  tab: 'profile',
  camera: null,
};

const round = (decimals: number) => (value: number) => Number(value.toFixed(decimals)) + 0;
const degrees = (limit: number) =>
  fc.double({ min: -limit, max: limit, noNaN: true }).map(round(3));

const views: fc.Arbitrary<View> = fc.record({
  indicator: fc.constantFrom(...INDICATOR_IDS),
  year: fc.option(fc.integer({ min: 1990, max: 2050 })),
  region: fc.option(fc.constantFrom('ITH5', 'PL51', 'UKN0', 'FRY1')),
  tab: fc.constantFrom(...PROFILE_TABS),
  camera: fc.option(
    fc.record({
      zoom: fc.double({ min: 0, max: 20, noNaN: true }).map(round(2)),
      latitude: degrees(90),
      longitude: degrees(180),
    }),
  ),
});

describe('the view in the address', () => {
  it('is read as written, whatever the view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(writeView(view))).toEqual({ view, invalid: [] });
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(writeView(DEFAULT)).toBe('');
    expect(writeView({ ...DEFAULT, region: 'ITH5' })).toBe('?region=ITH5');
  });

  it('is legal for any string at all', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { view } = readView(search);
        expect(INDICATOR_IDS).toContain(view.indicator);
        expect(PROFILE_TABS).toContain(view.tab);
      }),
    );
  });

  it('tells malformed from missing, and keeps the rest', () => {
    const { view, invalid } = readView('?indicator=happiness&region=ITH5&year=20l9&network=errin');
    expect(view).toEqual({ ...DEFAULT, region: 'ITH5' });
    expect(invalid).toEqual([
      { parameter: 'indicator', value: 'happiness' },
      { parameter: 'year', value: '20l9' },
    ]);
  });

  it('reads the documented address', () => {
    const { view, invalid } = readView(
      '?indicator=share-65-plus&year=2018&region=ith5&camera=4.2/51.30/9.80',
    );
    expect(view).toEqual({
      indicator: 'share-65-plus',
      year: 2018,
      region: 'ITH5',
      tab: 'profile',
      camera: { zoom: 4.2, latitude: 51.3, longitude: 9.8 },
    });
    expect(invalid).toEqual([]);
  });
});

describe('the code of a region', () => {
  it.each([
    ['it', 'IT'],
    ['ITH', 'ITH'],
    ['ith5', 'ITH5'],
  ])('is well formed at any level down to 2: %s', (text, code) => {
    expect(readView(`?region=${text}`)).toMatchObject({ view: { region: code }, invalid: [] });
  });

  it.each(['I', '1TH5', 'ITH55', 'IT-5', ''])('is malformed as “%s”', (text) => {
    const { view, invalid } = readView(`?region=${text}`);
    expect(view.region).toBeNull();
    expect(invalid).toEqual([{ parameter: 'region', value: text }]);
  });
});

describe(migrate, () => {
  it('applies every migration in order', () => {
    const rename = (from: string, to: string) => (params: URLSearchParams) => {
      const next = new URLSearchParams(params);
      const value = next.get(from);
      next.delete(from);
      if (value !== null) next.set(to, value);
      return next;
    };
    const migrated = migrate(new URLSearchParams('a=1'), [rename('a', 'b'), rename('b', 'c')]);
    expect(migrated.toString()).toBe('c=1');
  });

  it('leaves an address of today as it is', () => {
    const params = new URLSearchParams('region=ITH5');
    expect(migrate(params)).toBe(params);
  });
});
