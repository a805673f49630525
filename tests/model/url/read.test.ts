import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/model/filter/filters';
import { migrate } from '../../../src/model/url/migrations';
import { DEFAULT_VIEW as DEFAULT, VIEW_PARAMS } from '../../../src/model/url/parsers';
import { readView, writeView } from '../../../src/model/url/read';
import type { View } from '../../../src/model/view';
import { views } from './views';

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
    const names = Object.keys(VIEW_PARAMS);
    const parameters = fc
      .array(fc.tuple(fc.constantFrom(...names), fc.string()))
      .map((pairs) => new URLSearchParams(pairs).toString());
    fc.assert(
      fc.property(fc.oneof(fc.string(), parameters), (search) => {
        const { view } = readView(search);
        // What is legal is written and read again as it is.
        expect(readView(writeView(view))).toEqual({ view, invalid: [] });
      }),
    );
  });

  it('tells malformed from missing, and keeps the rest', () => {
    const { view, invalid } = readView('?indicator=happiness&region=ITH5&year=20l9&network=errin');
    expect(view).toEqual({ ...DEFAULT, region: 'ITH5', network: ['errin'] });
    expect(invalid).toEqual([
      { parameter: 'indicator', value: 'happiness', reason: 'unreadable' },
      { parameter: 'year', value: '20l9', reason: 'unreadable' },
    ]);
  });

  it('reads the documented address', () => {
    const { view, invalid } = readView(
      '?indicator=share-65-plus&year=2018&network=errin,vanguard&match=all&exclude=s3p4pm' +
        '&group=leader,strong&country=IT,PL&range=share-65-plus:20..25&profile=yes&seeking=yes&q=roma' +
        '&region=ith5&compare=ITH5,PL51,ES51&view=table&camera=4.2/51.30/9.80' +
        '&sort=population:desc&columns=country,population&method=natural&classes=7&x=physicians&y=gdp-per-head&log=both&quadrants=eu&map=simple&page=about',
    );
    expect(view).toEqual({
      indicator: 'share-65-plus',
      year: 2018,
      network: ['errin', 'vanguard'],
      match: 'all',
      exclude: ['s3p4pm'],
      group: ['leader', 'strong'],
      country: ['IT', 'PL'],
      range: [
        {
          indicator: 'share-65-plus',
          year: null,
          within: { from: 20, to: 25, isToExcluded: false },
        },
      ],
      profile: 'yes',
      seeking: true,
      q: 'roma',
      region: 'ITH5',
      tab: 'profile',
      compare: ['ITH5', 'PL51', 'ES51'],
      view: 'table',
      columns: ['country', 'population'],
      sort: { column: 'population', isDescending: true },
      method: 'natural',
      classes: 7,
      x: 'physicians',
      y: 'gdp-per-head',
      log: 'both',
      quadrants: 'eu',
      map: 'simple',
      camera: { zoom: 4.2, latitude: 51.3, longitude: 9.8 },
      page: 'about',
    } satisfies View);
    expect(invalid).toEqual([]);
  });

  it('reads nothing where nothing is set', () => {
    expect(readView('')).toEqual({ view: DEFAULT, invalid: [] });
    expect(DEFAULT).toMatchObject(NO_FILTERS);
  });
});

describe('a list in the address', () => {
  it('keeps what can be read, and names the rest', () => {
    const { view, invalid } = readView('?group=leader,stong,unknown&country=GR,gb,ITH5,IT,it');
    expect(view).toMatchObject({ group: ['leader', 'unknown'], country: ['EL', 'UK', 'IT'] });
    expect(invalid).toEqual([
      { parameter: 'group', value: 'stong', reason: 'unreadable' },
      { parameter: 'country', value: 'ITH5', reason: 'unreadable' },
    ]);
  });

  it('keeps places of the comparison that were left, so that the others keep their colours', () => {
    const { view, invalid } = readView('?compare=ITH5,,ES51,,');
    expect(view.compare).toEqual(['ITH5', null, 'ES51']);
    expect(invalid).toEqual([]);
  });

  it('finds an empty place for a territory written beyond the sixth', () => {
    expect(readView('?compare=ITH5,,ES51,IT,PL,DE,FR10').view.compare).toEqual([
      'ITH5',
      'FR10',
      'ES51',
      'IT',
      'PL',
      'DE',
    ]);
  });

  it('compares six territories at most, and says which did not fit', () => {
    const { view, invalid } = readView('?compare=ITH5,PL51,ES51,DE1,IT,eu,FR10,ITH5');
    expect(view.compare).toEqual(['ITH5', 'PL51', 'ES51', 'DE1', 'IT', 'EU27_2020']);
    expect(invalid).toEqual([{ parameter: 'compare', value: 'FR10', reason: 'tooMany' }]);
  });

  it('has one entry for what is named twice', () => {
    expect(readView('?network=errin,ERRIN,errin').view.network).toEqual(['errin']);
  });
});

describe('a range in the address', () => {
  it.each([
    ['physicians:..400', { from: null, to: 400, isToExcluded: false }],
    ['physicians:300..', { from: 300, to: null, isToExcluded: false }],
    ['physicians:300..<400.5', { from: 300, to: 400.5, isToExcluded: true }],
    ['physicians:none', 'none'],
  ])('is read: %s', (text, within) => {
    const { view, invalid } = readView(`?range=${encodeURIComponent(text)}`);
    expect(view.range).toEqual([{ indicator: 'physicians', year: null, within }]);
    expect(invalid).toEqual([]);
  });

  it('can be of another year than the reference year', () => {
    expect(readView('?range=share-65-plus@2014:20..').view.range).toMatchObject([{ year: 2014 }]);
  });

  it.each([
    'physicians',
    'physicians:',
    'physicians:..',
    'physicians:400..300',
    'doctors:1..2',
    'innovation-group:1..2',
    'physicians@1850:1..2',
    'physicians:1e3..',
  ])('is named where it cannot be read: %s', (text) => {
    const { view, invalid } = readView(`?range=${text};share-65-plus:20..`);
    expect(view.range).toHaveLength(1);
    expect(invalid).toEqual([{ parameter: 'range', value: text, reason: 'unreadable' }]);
  });
});

describe('the page beside the atlas in the address', () => {
  it('leaves the rest of the view as it is, in whatever case it is written', () => {
    const { view, invalid } = readView('?region=ITH5&page=HELP');
    expect(view).toEqual({ ...DEFAULT, region: 'ITH5', page: 'help' });
    expect(invalid).toEqual([]);
  });

  it('is named where there is none of that name', () => {
    const { view, invalid } = readView('?page=imprint&region=ITH5');
    expect(view).toEqual({ ...DEFAULT, region: 'ITH5' });
    expect(invalid).toEqual([{ parameter: 'page', value: 'imprint', reason: 'unreadable' }]);
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
    expect(invalid).toEqual([{ parameter: 'region', value: text, reason: 'unreadable' }]);
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
