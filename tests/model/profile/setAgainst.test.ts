import { describe, expect, it } from 'vitest';
import type { MeasureId } from '../../../src/model/dataset/codes';
import { figureOf } from '../../../src/model/profile/figure';
import { setAgainst } from '../../../src/model/profile/setAgainst';
import { catalogue } from '../../profile/fixtures/catalogue';
import { regions } from '../../profile/fixtures/regions';
import { territories, union } from '../../profile/fixtures/territories';

function figure(code: string, measure: MeasureId) {
  const region = regions.regions.find((each) => each.code === code)!;
  const indicator = catalogue.indicators.find(({ id }) => id === measure)!;
  const territory = territories[code];
  return figureOf(measure, {
    region,
    regions: regions.regions,
    indicator,
    variants: [],
    territory,
  });
}

const row = (year: number, value: number) => ({ years: [year], values: [value] });

describe(setAgainst, () => {
  it('gives what the country has in the year of the region’s value, and nothing of another year', () => {
    const own = figure('ITH5', 'population-density');
    const { year } = own.own!;
    const same = setAgainst(own, { series: { 'population-density': row(year, 201.5) } }, union);
    expect(same).toMatchObject({ year, country: { year, value: 201.5 } });
    const other = { series: { 'population-density': row(year - 1, 200) } };
    expect(setAgainst(own, other, undefined).country).toBeNull();
  });

  it('sets no total against a country', () => {
    const own = figure('ITH5', 'population');
    const country = { series: { population: row(own.own!.year, 60_000_000) } };
    expect(setAgainst(own, country, union)).toMatchObject({ country: null, eu: null });
  });

  it('takes the EU’s published value first', () => {
    const own = figure('ITH5', 'population-density');
    const { year } = own.own!;
    const published = { ...own, indicator: { ...own.indicator, eu: { [year]: { value: 109 } } } };
    expect(setAgainst(published, undefined, undefined).eu).toEqual({ year, value: 109 });
  });
});
