import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../src/model/dataset/catalogue';
import { INDICATOR_IDS } from '../../../src/model/dataset/codes';
import { figureOf, flagsOf, hasComputed, withoutVariants } from '../../../src/model/profile/figure';
import { MEASURE_GROUPS } from '../../../src/model/profile/measureGroups';
import { latestObservation, observationAt } from '../../../src/model/profile/observations';
import { catalogue } from '../../profile/fixtures/catalogue';
import { regions } from '../../profile/fixtures/regions';
import { territories } from '../../profile/fixtures/territories';

function figure(code: string, measure: 'population' | 'physicians' | 'life-expectancy') {
  const region = regions.regions.find((each) => each.code === code);
  const indicator = catalogue.indicators.find(({ id }) => id === measure) as Indicator;
  if (!region) throw new Error(code);
  const { variants } = catalogue;
  const territory = territories[code];
  return figureOf(measure, { region, regions: regions.regions, indicator, variants, territory });
}

describe(figureOf, () => {
  it('ranks an own value among the regions that have one', () => {
    const { own, rank, ancestor, older } = figure('ITH5', 'population');
    expect(own).toEqual({ year: 2019, value: 4459453 });
    expect(rank).toEqual({ place: 2, of: 4 });
    expect([ancestor, older]).toEqual([null, null]);
  });

  it('takes a ratio from an ancestor, without a rank', () => {
    const { own, rank, ancestor } = figure('DED2', 'physicians');
    expect([own, rank]).toEqual([null, null]);
    expect(ancestor).toEqual({ year: 2019, value: 439.73, from: 'DE' });
  });

  it('ranks a reported 0 as the value that it is', () => {
    const region = { ...regions.regions[0]!, values: { population: 0 } };
    const others = regions.regions.slice(1);
    const indicator = catalogue.indicators.find(({ id }) => id === 'population')!;
    const sources = { region, regions: [region, ...others], variants: [], territory: undefined };
    const { rank } = figureOf('population', { ...sources, indicator });
    expect(rank?.place).toBe(rank?.of);
  });

  it('takes no total from an ancestor, but the newest own one', () => {
    const territory = territories.UKN0;
    const region = regions.regions.find(({ code }) => code === 'UKN0');
    const indicator = catalogue.indicators.find(({ id }) => id === 'population');
    if (!territory || !region || !indicator) throw new Error('UKN0');
    const { ancestor, older } = figureOf('population', {
      region,
      regions: regions.regions,
      indicator,
      variants: [],
      territory: {
        ...territory,
        ancestorValues: { population: { year: 2019, value: 66647112, from: 'UK' } },
      },
    });
    expect(ancestor).toBeNull();
    expect(older).toEqual({ year: 2018, value: 1875957 });
  });

  it('brings the further series of the measure alone, in its reference year', () => {
    const { variants } = figure('ITH5', 'life-expectancy');
    expect(variants.map(({ observation }) => observation)).toEqual([
      { year: 2018, value: 86 },
      { year: 2018, value: 81.8 },
    ]);
    expect(figure('ITH5', 'population').variants).toEqual([]);
    expect(withoutVariants([figure('ITH5', 'life-expectancy')])[0]?.variants).toEqual([]);
  });
});

describe(flagsOf, () => {
  it('takes combined flags apart and tells each letter once', () => {
    const one = { ...figure('ITH5', 'population'), own: { year: 2019, value: 1, flags: 'bp' } };
    const other = { ...one, own: { year: 2019, value: 1, flags: 'b' } };
    expect(flagsOf([other, one])).toEqual(['b', 'p']);
    expect(flagsOf([])).toEqual([]);
  });
});

describe(hasComputed, () => {
  it('tells whether the project computed any of the values', () => {
    const official = figure('ITH5', 'population');
    const computed = { ...official, own: { year: 2019, value: 1, computed: true as const } };
    expect(hasComputed([official])).toBe(false);
    expect(hasComputed([official, computed])).toBe(true);
    const series = figure('ITH5', 'life-expectancy');
    const observation = { year: 2018, value: 1, computed: true as const, flags: 'e' };
    const variants = series.variants.map((variant) => ({ ...variant, observation }));
    expect(hasComputed([series])).toBe(false);
    expect(hasComputed([{ ...series, variants }])).toBe(true);
    expect(flagsOf([{ ...series, variants }])).toEqual(['e']);
  });
});

describe('observations of a series', () => {
  const series = {
    years: [2017, 2018, 2019],
    values: [1, 0, null],
    flags: { '2018': 'e' },
    computed: [2018],
  };

  it('keep flag and mark, and a zero is a value', () => {
    expect(observationAt(series, 2018)).toEqual({
      year: 2018,
      value: 0,
      flags: 'e',
      computed: true,
    });
    expect(latestObservation(series)?.year).toBe(2018);
  });

  it('are missing where there is no value or no such year', () => {
    expect(observationAt(series, 2019)).toBeNull();
    expect(observationAt(series, 2020)).toBeNull();
    expect(latestObservation({ years: [2019], values: [null] })).toBeNull();
  });
});

describe('the groups of measures', () => {
  it('hold every measure once', () => {
    const measures = INDICATOR_IDS.filter((id) => id !== 'innovation-group');
    expect(Object.values(MEASURE_GROUPS).flat().sort()).toEqual([...measures].sort());
  });
});
