import { describe, expect, it } from 'vitest';
import { formatRecords } from '../../geo/pipeline/format';
import { publishCatalogue } from '../../geo/pipeline/publishCatalogue';
import { publishRegions } from '../../geo/pipeline/publishRegions';
import { publishInnovationSeries, publishSeries } from '../../geo/pipeline/publishSeries';
import { publishTerritory, publishUnion } from '../../geo/pipeline/publishTerritory';
import { roundTo } from '../../geo/pipeline/round';
import { changed, goodFacts } from './goodSources';

const facts = goodFacts();
const territory = (code: string) => {
  const found = facts.territories.get(code);
  if (found === undefined) throw new Error(code);
  return publishTerritory(facts, found);
};

describe('catalogue', () => {
  const catalogue = publishCatalogue(facts);
  const indicator = (id: string) => catalogue.indicators.find((entry) => entry.id === id);

  it('counts the regions with a value by year', () => {
    expect(indicator('population-density')).toMatchObject({
      years: [2018, 2019],
      coverage: [6, 7],
    });
    expect(indicator('innovation-group')).toMatchObject({
      years: [2019, 2021, 2023],
      sources: ['ris'],
    });
  });

  it('carries the EU’s own value where the table has it', () => {
    expect(indicator('gdp-per-head')?.eu).toEqual({ 2019: { value: 100 } });
    expect(indicator('share-65-plus')?.eu).toEqual({});
  });

  it('orders countries by protocol, with their English and their own names', () => {
    expect(catalogue.countries.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(catalogue.countries.find(({ code }) => code === 'SE')).toMatchObject({
      name: 'Sweden',
      localName: 'Sverige',
    });
  });

  it('gives each source the years of the project’s copy', () => {
    expect(catalogue.sources.find(({ id }) => id === 'demo_r_d3dens')?.years).toEqual([2018, 2019]);
    expect(catalogue.sources.at(-1)).toMatchObject({ id: 'ris', years: [2019, 2023] });
  });
});

describe('regions', () => {
  it('carry the values of the reference years with flags, and say what was computed', () => {
    const region = publishRegions(facts).regions.find(({ code }) => code === 'HR02');
    expect(region).toMatchObject({
      values: { population: 1066800, 'population-density': 45.7, 'gdp-per-head': 41 },
      flags: { 'population-density': 'de' },
      computed: ['population-density'],
    });
    expect(region?.values).not.toHaveProperty('median-age');
  });

  it('have one tie to each network: the strongest', () => {
    const both = goodFacts(changed('networks/errin.yaml', 'code: BE2\n', 'code: ITH\n'));
    const region = publishRegions(both).regions.find(({ code }) => code === 'ITH5');
    expect(region?.memberships.filter(({ network }) => network === 'errin')).toEqual([
      { network: 'errin', role: 'member', via: 'direct', through: 'ITH5' },
    ]);
  });

  it('come with the names of their parents', () => {
    const { parents } = publishRegions(facts);
    expect(parents.find(({ code }) => code === 'ITH')?.name).toBe('Nord-Est');
    expect(parents.some(({ code }) => code === 'ITH5')).toBe(false);
  });
});

describe('series', () => {
  it('align values with years, null where there is none, the EU first', () => {
    const { years, rows } = publishSeries(facts, 'population-density');
    expect(years).toEqual([2018, 2019]);
    expect(Object.keys(rows)[0]).toBe('EU27_2020');
    expect(rows.HR02).toEqual({ values: [null, 45.7], flags: { 2019: 'de' }, computed: [2019] });
  });

  it('of innovation groups hold each edition, inherited ones included', () => {
    expect(publishInnovationSeries(facts).editions['2021']?.CY00).toEqual({
      group: 'moderate',
      subgroup: null,
      basis: 'published',
      from: 'CY',
    });
  });
});

describe('territory', () => {
  it('has its own years only, variants included', () => {
    expect(territory('ITH5').series['gdp-per-head.pps']).toEqual({
      years: [2019],
      values: [36600],
    });
    expect(territory('HR02').series).not.toHaveProperty('median-age');
  });

  it('offers the nearest parent’s value where its own is missing, and only there', () => {
    expect(territory('HR02').ancestorValues['median-age']).toMatchObject({
      year: 2019,
      from: 'HR0',
    });
    expect(territory('HR02').ancestorValues).not.toHaveProperty('gdp-per-head');
    expect(territory('ITH5').ancestorValues).toEqual({});
  });

  it('knows parent and children', () => {
    expect(territory('IT')).toMatchObject({
      level: 0,
      parent: null,
      children: ['ITH'],
      area: null,
    });
    expect(territory('ITH5')).toMatchObject({ level: 2, parent: 'ITH', children: [] });
  });

  it('lists ratings newest first', () => {
    expect(territory('ITH5').innovation.map(({ edition }) => edition)).toEqual([2023, 2021, 2019]);
  });
});

describe('numbers and lines', () => {
  it('are free of the noise of binary fractions', () => {
    expect(roundTo(0.1 + 0.2, 2)).toBe(0.3);
    expect(roundTo(1.005, 2)).toBe(1.01);
    expect(roundTo(-4.35, 1)).toBe(-4.3);
    expect(roundTo(83019213, 0)).toBe(83019213);
  });

  it('keep the table’s own precision up to one decimal more than is printed', () => {
    const path = 'statistics/demo_r_d3dens.csv';
    const { observations } = goodFacts(changed(path, 'AT,2019,107.6,', 'AT,2019,107.6449,'));
    expect(observations.get('population-density')?.get('AT')?.get(2019)?.value).toBe(107.64);
  });

  it('are written one record a line', () => {
    const text = formatRecords({ a: [{ b: 1 }, { b: [2, 3] }], c: {}, d: [] }, { a: 1, d: 1 });
    expect(text).toBe('{\n"a":[\n{"b":1},\n{"b":[2,3]}\n],\n"c":{},\n"d":[]\n}\n');
    expect(JSON.parse(text)).toEqual({ a: [{ b: 1 }, { b: [2, 3] }], c: {}, d: [] });
  });
});

describe('the EU', () => {
  it('has the series and the age structure that the tables give it, and nothing else', () => {
    const eu = publishUnion(facts);
    expect(eu.code).toBe('EU27_2020');
    expect(eu.ageStructure?.years).toEqual([2019, 2020]);
    expect(eu.series['gdp-per-head']).toEqual({ years: [2019], values: [100] });
    expect(eu.series).not.toHaveProperty('median-age');
  });
});
