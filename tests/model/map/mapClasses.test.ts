import { describe, expect, it } from 'vitest';
import { type ClassChoice, DEFAULT_CLASSES } from '../../../src/model/classify/classChoice';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import type { Region } from '../../../src/model/dataset/regions';
import { classifyMap, NO_DATA } from '../../../src/model/map/mapClasses';
import { referenceValues, seriesValues } from '../../../src/model/map/mapValues';

const indicator = (kind: Indicator['kind'], id: Indicator['id'] = 'population-density') =>
  ({ id, kind, decimals: 1, referenceYear: 2019 }) as Indicator;
const region = (code: string, value?: number, more: Partial<Region> = {}) =>
  ({
    code,
    values: value === undefined ? {} : { 'population-density': value },
    flags: {},
    computed: [],
    innovation: null,
    ...more,
  }) as unknown as Region;

const regions = [
  ...Array.from({ length: 10 }, (_, index) => region(`AA${index}0`, index + 1)),
  region('ZZ00'),
];
const codes = regions.map(({ code }) => code);

describe('a ratio', () => {
  const picture = classifyMap(
    indicator('ratio'),
    codes,
    referenceValues(regions, indicator('ratio')),
    DEFAULT_CLASSES,
  );

  it('has five classes whose counts add up to the regions with a value', () => {
    expect(picture.scale).toBe('sequential');
    expect(picture.classes.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
    expect(picture.noData).toBe(1);
  });

  it('never puts a missing value into the lowest class', () => {
    expect(picture.classOf.get('ZZ00')).toBe(NO_DATA);
    expect(picture.classOf.get('AA00')).toBe(0);
  });

  it('meets at the bounds: open below, open above, no gap between', () => {
    expect(picture.classes[0]?.from).toBeNull();
    expect(picture.classes.at(-1)?.to).toBeNull();
    for (const [index, { to }] of picture.classes.slice(0, -1).entries()) {
      expect(picture.classes[index + 1]?.from).toBe(to);
    }
  });
});

describe('a choice of classes', () => {
  const values = referenceValues(regions, indicator('ratio'));
  const classify = (choice: ClassChoice, kind: Indicator['kind'] = 'ratio') =>
    classifyMap(indicator(kind), codes, values, choice);

  it('gives an amount as many classes, each with a colour of a palette of that number', () => {
    const { classes, steps, choice } = classify({ method: 'equal', classes: 7 });
    expect(classes.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(steps).toBe(7);
    expect(choice).toEqual({ method: 'equal', classes: 7 });
  });

  it('takes the upper colours for fewer classes than any palette has', () => {
    const same = new Map(codes.map((code) => [code, values.get('AA50')!]));
    const { classes, steps } = classifyMap(indicator('ratio'), codes, same, DEFAULT_CLASSES);
    expect(classes.map(({ step, count }) => [step, count])).toEqual([[2, 11]]);
    expect(steps).toBe(3);
  });

  it('turns at the mean where it asks for standard deviations', () => {
    const { scale, mean, classes } = classify({ method: 'deviation', classes: 4 });
    expect(scale).toBe('diverging');
    expect(mean).toBe(5.5);
    expect(classes.find(({ step }) => step === 2)?.from).toBe(5.5);
  });

  it('changes nothing about an index and about circles', () => {
    const other: ClassChoice = { method: 'natural', classes: 3 };
    for (const kind of ['index', 'total'] as const) {
      expect(classify(other, kind)).toEqual(classify(DEFAULT_CLASSES, kind));
      expect(classify(other, kind).choice).toBeNull();
    }
  });

  it('makes one class with nobody in it where no region has a value', () => {
    const { classes, noData } = classifyMap(indicator('ratio'), codes, new Map(), DEFAULT_CLASSES);
    expect(classes.map(({ count }) => count)).toEqual([0]);
    expect(noData).toBe(codes.length);
  });
});

describe('an index', () => {
  it('turns at the EU’s 100, whatever the values', () => {
    const values = referenceValues(regions, indicator('index'));
    const { scale, classes } = classifyMap(indicator('index'), codes, values, DEFAULT_CLASSES);
    expect(scale).toBe('diverging');
    expect(classes.map(({ to }) => to)).toEqual([50, 75, 100, 125, 150, null]);
  });
});

describe('the innovation group', () => {
  it('orders the groups from the lowest and keeps the unknown apart', () => {
    const rated = [
      region('AA10', 1, {
        innovation: { group: 'leader', subgroup: '', basis: 'published', from: 'AA10' },
      }),
      region('AA20'),
    ];
    const groups = indicator('category', 'innovation-group');
    const picture = classifyMap(
      groups,
      ['AA10', 'AA20'],
      referenceValues(rated, groups),
      DEFAULT_CLASSES,
    );
    expect(picture.classes.map(({ group, count }) => [group, count])).toEqual([
      ['emerging', 0],
      ['moderate', 0],
      ['strong', 0],
      ['leader', 1],
    ]);
    expect(picture.noData).toBe(1);
  });
});

describe('a total', () => {
  it('has no classes: it is drawn as circles', () => {
    const total = classifyMap(
      indicator('total'),
      codes,
      referenceValues(regions, indicator('total')),
      DEFAULT_CLASSES,
    );
    expect(total.scale).toBe('circles');
    expect(total.classes).toEqual([]);
    expect(total.noData).toBe(1);
  });
});

describe('a year of a series', () => {
  it('keeps flags and computed marks, and leaves gaps as gaps', () => {
    const values = seriesValues(
      [region('AA10'), region('AA20')],
      {
        indicator: 'population-density',
        years: [2018, 2019],
        rows: {
          AA10: { values: [null, 5], flags: { 2019: 'e' }, computed: [2019] },
          AA20: { values: [3, null] },
        },
      },
      2019,
    );
    expect([...values]).toEqual([
      ['AA10', { kind: 'number', value: 5, flags: 'e', isComputed: true }],
    ]);
  });
});
