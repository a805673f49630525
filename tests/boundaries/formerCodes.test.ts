import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Ground, groundsOf, successorsOf } from '../../geo/boundaries/formerCodes';
import { stripesOf } from '../../geo/boundaries/stripes';
import { ancestorCodes } from '../../src/model/nuts';

/** A box of degrees between two longitudes, one degree high. */
function ground(code: string, west: number, east: number): Ground {
  const corners = [
    [west, 50],
    [east, 50],
    [east, 51],
    [west, 51],
    [west, 50],
  ] as const;
  return { code, stripes: stripesOf([corners], 250) };
}

describe(groundsOf, () => {
  it('takes the wanted territories of a topology', () => {
    const square = [
      [0, 50],
      [1, 50],
      [1, 51],
      [0, 51],
      [0, 50],
    ];
    const geometry = (code: string) => {
      return { type: 'Polygon' as const, arcs: [[0]], properties: { NUTS_ID: code } };
    };
    const geometries = [geometry('UKM2'), geometry('UKM5')];
    const NUTS = { type: 'GeometryCollection' as const, geometries };
    const found = groundsOf({ type: 'Topology', arcs: [square], objects: { NUTS } }, (code) => {
      return code === 'UKM2';
    });
    expect(found).toEqual([ground('UKM2', 0, 1)]);
  });
});

describe(successorsOf, () => {
  it('gives the shares, the largest first', () => {
    const regions = [ground('A001', 0, 0.25), ground('A002', 0.25, 1), ground('A003', 1, 2)];
    expect(successorsOf(ground('OLD1', 0, 1), regions)).toEqual([
      { region: 'A002', share: 0.75 },
      { region: 'A001', share: 0.25 },
    ]);
  });

  it('leaves out a neighbour whose border is drawn a little otherwise', () => {
    const regions = [ground('A001', 0, 0.99), ground('A002', 0.99, 2)];
    expect(successorsOf(ground('OLD1', 0, 1), regions).map(({ region }) => region)).toEqual([
      'A001',
    ]);
  });

  it('keeps a small region that lay inside a large territory', () => {
    const regions = [ground('A001', 0, 0.99), ground('A002', 0.99, 1)];
    expect(successorsOf(ground('OLD1', 0, 1), regions)).toEqual([
      { region: 'A001', share: 0.99 },
      { region: 'A002', share: 0.01 },
    ]);
  });

  it('counts shares in what lies in regions, and refuses a territory that mostly does not', () => {
    const former = ground('OLD1', 0, 1);
    expect(successorsOf(former, [ground('A001', 0, 0.95)])).toEqual([{ region: 'A001', share: 1 }]);
    expect(() => successorsOf(former, [ground('A001', 0, 0.85)])).toThrow('OLD1');
  });
});

describe('the derived former codes', () => {
  const [, ...lines] = readFileSync('geo/sources/boundaries/former-codes.csv', 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => {
    const [code = '', versions = '', region = '', share] = line.split(',');
    return { code, versions, region, share: Number(share) };
  });
  const successors = (code: string) =>
    rows.filter((row) => row.code === code).map(({ region }) => region);

  // What is known of the history of NUTS; the order follows from the sizes.
  it.each([
    ['renumbered: Champagne-Ardenne', 'FR21', ['FRF2']],
    ['renumbered: Alsace', 'FR42', ['FRF1']],
    ['renumbered: Provence-Alpes-Côte d’Azur', 'FR82', ['FRL0']],
    ['renumbered: Corse', 'FR83', ['FRM0']],
    ['renumbered twice: Réunion of 2010', 'FR94', ['FRY4']],
    ['renumbered twice: Réunion of 2013', 'FRA4', ['FRY4']],
    ['renumbered: Mayotte', 'FRA5', ['FRY5']],
    ['renumbered: Attiki', 'GR30', ['EL30']],
    ['renumbered twice: Anatoliki Makedonia, Thraki of 2006', 'GR11', ['EL51']],
    ['renumbered: Anatoliki Makedonia, Thraki of 2010', 'EL11', ['EL51']],
    ['renumbered: Peloponnisos', 'EL25', ['EL65']],
    ['renumbered: Kriti', 'GR43', ['EL43']],
    ['renumbered: Bolzano', 'ITD1', ['ITH1']],
    ['renumbered: Emilia-Romagna', 'ITD5', ['ITH5']],
    ['renumbered: Lazio', 'ITE4', ['ITI4']],
    ['renumbered: Vzhodna Slovenija', 'SI01', ['SI03']],
    ['renumbered: Łódzkie', 'PL11', ['PL71']],
    ['renumbered: Sydsverige', 'SE04', ['SE22']],
    ['renumbered: Highlands and Islands', 'UKM4', ['UKM6']],
    ['renumbered: Merseyside', 'UKD5', ['UKD7']],
    ['merged: Brandenburg - Nordost', 'DE41', ['DE40']],
    ['merged: Brandenburg - Südwest', 'DE42', ['DE40']],
    ['merged: Halle', 'DEE2', ['DEE0']],
    ['merged: Itä-Suomi', 'FI13', ['FI1D']],
    ['merged: Pohjois-Suomi', 'FI1A', ['FI1D']],
    ['merged: Oslo og Akershus', 'NO01', ['NO08']],
    ['merged: Vestlandet', 'NO05', ['NO0A']],
    ['split: Budapest and Pest', 'HU10', ['HU12', 'HU11']],
    ['split: Warszawa and the rest of Mazowsze', 'PL12', ['PL92', 'PL91']],
    ['split: Vilnius and the rest of Lithuania', 'LT00', ['LT02', 'LT01']],
    ['split: Slovenia', 'SI00', ['SI03', 'SI04']],
    ['split: Denmark', 'DK00', ['DK04', 'DK03', 'DK05', 'DK02', 'DK01']],
    ['split: Etelä-Suomi', 'FI18', ['FI1C', 'FI1B']],
    ['split: Inner London', 'UKI1', ['UKI4', 'UKI3']],
    ['split: Outer London', 'UKI2', ['UKI7', 'UKI5', 'UKI6']],
    ['cut anew: Border, Midland and Western', 'IE01', ['IE04', 'IE06']],
    ['cut anew: Southern and Eastern', 'IE02', ['IE05', 'IE06']],
    ['cut anew: Eastern Scotland', 'UKM2', ['UKM7', 'UKM9']],
    ['cut anew: South Western Scotland', 'UKM3', ['UKM9', 'UKM8']],
    ['cut anew: North Eastern Scotland, with a part of Moray', 'UKM1', ['UKM5', 'UKM6']],
    ['cut anew: Kontinentalna Hrvatska', 'HR04', ['HR02', 'HR06', 'HR05']],
    ['cut anew: Agder og Rogaland', 'NO04', ['NO09', 'NO0A']],
    ['cut anew: Sør-Østlandet', 'NO03', ['NO08', 'NO09']],
    ['cut anew: Leipzig, with Döbeln', 'DED3', ['DED5', 'DED4']],
    ['cut anew: Marche, with Valmarecchia', 'ITE3', ['ITI3', 'ITH5']],
    ['cut anew: Cheshire, with Halton', 'UKD2', ['UKD6', 'UKD7']],
    ['a major region: Est', 'FR4', ['FRF3', 'FRC2', 'FRF1']],
    ['a major region: the overseas departments', 'FR9', ['FRY3', 'FRY4', 'FRY1', 'FRY2']],
    ['a major region: Nisia Aigaiou, Kriti', 'GR4', ['EL43', 'EL42', 'EL41']],
  ])('know what was %s (%s)', (_, code, regions) => {
    expect(successors(code)).toEqual(regions);
  });

  it('lead from the Greece of old to all thirteen of its regions', () => {
    expect(successors('GR')).toHaveLength(13);
    expect(successors('GR').every((region) => region.startsWith('EL'))).toBe(true);
  });

  it('name the versions that had the code', () => {
    const versions = (code: string) => rows.find((row) => row.code === code)?.versions;
    expect(versions('NO01')).toBe('2003 2006 2010 2013 2016');
    expect(versions('GR30')).toBe('2003 2006');
    expect(versions('EL11')).toBe('2010');
    expect(versions('FRA5')).toBe('2013');
  });

  it('pass over codes that NUTS 2021 uses, whatever they once meant', () => {
    const regions = readFileSync('geo/sources/boundaries/areas.csv', 'utf8').match(/^[A-Z]\w{3}/gm);
    const today = new Set(regions?.flatMap((code) => [code, ...ancestorCodes(code)]));
    expect(today.has('HR02')).toBe(true);
    expect(rows.filter(({ code }) => today.has(code))).toEqual([]);
  });

  it('never cross a country’s border', () => {
    const country = (code: string) => code.slice(0, 2).replace('GR', 'EL');
    expect(rows.filter(({ code, region }) => country(code) !== country(region))).toEqual([]);
  });

  it('account for nearly all of every territory', () => {
    for (const code of new Set(rows.map((row) => row.code))) {
      const sum = rows
        .filter((row) => row.code === code)
        .reduce((all, { share }) => all + share, 0);
      expect(sum, code).toBeGreaterThan(0.97);
      expect(sum, code).toBeLessThan(1.0025);
    }
  });
});
