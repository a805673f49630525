import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../geo/pipeline/read';
import { buildDataset } from '../../geo/pipeline/run';
import { FIRST_LOAD, gzipBytes } from '../../geo/pipeline/summary';
import { catalogue as catalogueSchema } from '../../src/model/dataset/catalogue';
import { INDICATOR_IDS } from '../../src/model/dataset/codes';
import { regions as regionsSchema } from '../../src/model/dataset/regions';
import { searchFile } from '../../src/model/dataset/searchFile';
import {
  territory as territorySchema,
  union as unionSchema,
} from '../../src/model/dataset/territory';
import { counts } from '../../src/model/inherit/membership';

const ROOT = join(import.meta.dirname, '../..');
const PUBLISHED = join(ROOT, 'public/data');

const { value, faults } = buildDataset(readSources(join(ROOT, 'geo/sources')).value);
const dataset = value?.dataset ?? new Map<string, string>();
const json = (path: string): unknown => JSON.parse(dataset.get(path) ?? 'null');

describe('the sources', () => {
  it('are without a fault', () => {
    expect(faults).toEqual([]);
  });
});

describe('the dataset', () => {
  it('is what is committed, byte for byte', () => {
    const files = readdirSync(PUBLISHED, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(PUBLISHED.length + 1));
    expect(files.sort()).toEqual([...dataset.keys()].sort());
    const stale = files.filter((file) => {
      return readFileSync(join(PUBLISHED, file), 'utf8') !== dataset.get(file);
    });
    expect(stale, 'run "npm run data" and commit what it writes').toEqual([]);
  });

  it('comes out the same when it is built again', () => {
    const again = buildDataset(readSources(join(ROOT, 'geo/sources')).value).value?.dataset;
    expect([...(again ?? [])].every(([path, text]) => dataset.get(path) === text)).toBe(true);
    expect(again?.size).toBe(dataset.size);
  });

  it('keeps the first load within 150 kB gzip', () => {
    expect(gzipBytes(dataset, FIRST_LOAD)).toBeLessThanOrEqual(150_000);
  });

  it('has no file above 3 MB among its sources', () => {
    const sizes = [...readSources(join(ROOT, 'geo/sources')).value].map(([file, text]) => {
      return [file, Buffer.byteLength(text)] as const;
    });
    expect(sizes.filter(([, bytes]) => bytes > 3_000_000)).toEqual([]);
  });
});

describe('expected figures', () => {
  const catalogue = catalogueSchema.parse(json('catalogue.json'));
  const { regions } = regionsSchema.parse(json('regions.json'));
  const territory = (code: string) => territorySchema.parse(json(`territories/${code}.json`));
  const region = (code: string) => regions.find((entry) => entry.code === code);
  const indicator = (id: string) => catalogue.indicators.find((entry) => entry.id === id);

  /** Regions that a network covers: those whose tie counts. */
  const covered = (id: string): string[] =>
    regions
      .filter(({ memberships }) =>
        memberships.some(({ network, role }) => network === id && counts(role)),
      )
      .map(({ code }) => code);

  it('334 regions in 37 countries, 496 territories, 15 indicators', () => {
    expect(regions).toHaveLength(334);
    expect(catalogue.countries).toHaveLength(37);
    expect([...dataset.keys()].filter((path) => path.startsWith('territories/'))).toHaveLength(496);
    expect(catalogue.indicators.map(({ id }) => id)).toEqual([...INDICATOR_IDS]);
  });

  it('49 profiles, 24 networks, 4 editions', () => {
    const codes = [...dataset.keys()].filter((path) => path.startsWith('territories/'));
    const own = codes.filter((path) => territorySchema.parse(json(path)).profile !== null);
    expect(own).toHaveLength(49);
    expect(catalogue.networks).toHaveLength(24);
    expect(
      catalogue.editions.map(({ year, regionsWithGroup }) => [year, regionsWithGroup]),
    ).toEqual([
      [2019, 210],
      [2021, 141],
      [2023, 70],
      [2025, 120],
    ]);
  });

  it('a density in 2019 for every region that has a population: 286 official, 46 computed', () => {
    const withDensity = regions.filter(({ values }) => values['population-density'] !== undefined);
    const computed = regions.filter((entry) => entry.computed.includes('population-density'));
    expect(withDensity.map(({ code }) => code)).toEqual(
      regions.filter(({ values }) => (values.population ?? 0) > 0).map(({ code }) => code),
    );
    expect(computed).toHaveLength(46);
    expect(withDensity).toHaveLength(332);
    expect(indicator('population-density')?.referenceYear).toBe(2019);
    expect(region('UKN0')?.values['population-density']).toBeUndefined();
    expect(computed.every(({ flags }) => /^d?e$/.test(flags['population-density'] ?? ''))).toBe(
      true,
    );
  });

  it('the EU by age and sex in every year from 2004 on, with two groups not available in 2024', () => {
    const { ageStructure, series } = unionSchema.parse(json('eu.json'));
    expect(series.population?.values.at(-1)).toBe(449_306_184);
    expect(ageStructure?.years).toEqual(Array.from({ length: 21 }, (_, i) => 2004 + i));
    expect(ageStructure?.male[15]?.[0]).toBe(11_087_597);
    const missing = ageStructure?.groups.filter((_, i) => ageStructure.male[20]?.[i] === null);
    expect(missing).toEqual(['30-34', '45-49']);
  });

  it('Emilia-Romagna in 2019', () => {
    expect(region('ITH5')).toMatchObject({
      values: {
        population: 4_459_453,
        'population-density': 201.9,
        'share-65-plus': 24.0,
        'median-age': 47.5,
        'gdp-per-head': 117,
      },
      flags: { 'share-65-plus': 'b' },
    });
    expect(territory('ITH5').series['gdp-per-head.pps']?.values).toContain(36_600);
  });

  it('Dolnośląskie, Germany and Flanders in 2019', () => {
    expect(region('PL51')?.values).toMatchObject({ population: 2_865_072, 'share-65-plus': 18.5 });
    const population = (code: string): number | null | undefined => {
      const series = territory(code).series.population;
      return series?.values[series.years.indexOf(2019)];
    };
    expect(population('DE')).toBe(83_019_213);
    expect(population('BE2')).toBe(6_596_233);
  });

  it('EUSALP covers 43 regions, EUSDR 65, both at once 22', () => {
    const [alps, danube] = [covered('eusalp'), covered('eusdr')];
    expect(alps).toHaveLength(43);
    expect(danube).toHaveLength(65);
    expect(alps.filter((code) => danube.includes(code))).toHaveLength(22);
  });

  it('Emilia-Romagna belongs to five networks itself and to 1+MG through Italy', () => {
    const { memberships } = territory('ITH5');
    const direct = memberships.filter(({ via }) => via === 'direct').map(({ network }) => network);
    expect(direct).toEqual(
      expect.arrayContaining(['errin', 'euregha', 's3clussport', 's3p4pm', 'vanguard']),
    );
    expect(memberships.find(({ network }) => network === '1mg')).toMatchObject({
      via: 'parent',
      through: 'IT',
    });
  });

  it('Sachsen’s page serves Dresden, Leipzig and Chemnitz', () => {
    expect(['DED2', 'DED4', 'DED5'].map((code) => region(code)?.profile)).toEqual([
      'DED',
      'DED',
      'DED',
    ]);
  });

  it('a group of the scoreboard is inherited where the scoreboard rates a larger territory', () => {
    expect(region('BE21')?.innovation).toMatchObject({ group: 'leader', from: 'BE2' });
    expect(region('MT00')?.innovation?.from).toBe('MT');
    const passedOn = regions.filter(({ innovation }) =>
      ['DE', 'NO', 'SI'].includes(innovation?.from ?? ''),
    );
    expect(passedOn).toEqual([]);
  });

  it('every former region that the official tables still have leads to regions of today', () => {
    const { formerCodes } = searchFile.parse(json('search.json'));
    const otherCodes = readFileSync(join(ROOT, 'geo/sources/statistics/other-codes.csv'), 'utf8');
    const listed = [...otherCodes.matchAll(/^(\w+),.*region of NUTS 201/gm)].map(
      ([, code]) => code,
    );
    expect(listed).toHaveLength(60);
    expect(Object.keys(formerCodes)).toEqual(expect.arrayContaining(listed));
    expect(formerCodes.FRA1).toEqual(['FRY1']);
    expect(Object.keys(formerCodes)).toHaveLength(128);
  });

  it('the search has the texts of all 49 profiles, as the territories have them', () => {
    const { profiles } = searchFile.parse(json('search.json'));
    expect(Object.keys(profiles)).toHaveLength(49);
    for (const [code, { focusAreas, initiatives, hubs, documents }] of Object.entries(profiles)) {
      expect(territory(code).profile, code).toMatchObject({
        focusAreas,
        initiatives,
        digitalInnovationHubs: hubs,
        policyDocuments: documents.map((title) => ({ title })),
      });
    }
  });

  it('no membership rests on a source that was never confirmed', () => {
    const old = catalogue.networks.flatMap(({ members }) =>
      members.filter(({ confidence, asOf }) => confidence === 'partly' && asOf < 2018),
    );
    expect(old).toEqual([]);
  });
});
