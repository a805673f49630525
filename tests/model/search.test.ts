import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/model/search';

const named = (
  code: string,
  name: string,
  englishName: string | null = null,
  latinName: string | null = null,
) => ({
  code,
  name,
  englishName,
  latinName,
});

const REGIONS = [
  named('AT13', 'Wien', 'Vienna'),
  named('BG41', 'Югозападен', 'South-West', 'Yugozapaden'),
  named('EL30', 'Αττική', 'Attica', 'Attiki'),
  named('EL65', 'Πελοπόννησος', 'Peloponnese', 'Peloponnisos'),
  named('ES42', 'Castilla-La Mancha'),
  named('FR10', 'Ile-de-France'),
  named('FRL0', 'Provence-Alpes-Côte d’Azur'),
  named('ITC4', 'Lombardia', 'Lombardy'),
  named('ITC2', 'Valle d’Aosta/Vallée d’Aoste', 'Aosta Valley'),
  named('ITI1', 'Toscana', 'Tuscany'),
  named('PL51', 'Dolnośląskie', 'Lower Silesia'),
  named('PL52', 'Opolskie'),
  named('UKM7', 'Eastern Scotland'),
  named('UKN0', 'Northern Ireland'),
];

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  AT: ['Austria', 'Österreich'],
  EL: ['Greece', 'Ελλάδα', 'Elláda'],
  FR: ['France', 'France'],
  IT: ['Italy', 'Italia'],
  UK: ['United Kingdom', 'United Kingdom'],
};

const search = createSearch(
  REGIONS,
  (code) => COUNTRIES[code] ?? [],
  (a, b) => a.localeCompare(b),
);
const find = (text: string) => search(text).map(({ territory }) => territory.code);

describe(createSearch, () => {
  it.each([
    ['Dolnoslaskie', ['PL51']],
    ['DOLNOŚLĄSKIE', ['PL51']],
    ['lower sil', ['PL51']],
    ['tuscany', ['ITI1']],
    ['yugo', ['BG41']],
    ['Юго', ['BG41']],
    ['ΠΕΛΟΠΟΝΝΗΣ', ['EL65']],
    ['at13', ['AT13']],
    ['pl5', ['PL51', 'PL52']],
    ['nowhere', []],
  ])('finds %s by name or code', (text, codes) => {
    expect(find(text)).toEqual(codes);
  });

  it.each([
    ['ile de', ['FR10']],
    ['cote d azur', ['FRL0']],
    ["d'aosta", ['ITC2']],
    ['castilla la-mancha', ['ES42']],
    ['it i1', ['ITI1']],
    ['pl-52', ['PL52']],
  ])('does not mind how %s is parted', (text, codes) => {
    expect(find(text)).toEqual(codes);
  });

  it.each([
    ['Italy', ['ITC4', 'ITI1', 'ITC2']],
    ['österreich', ['AT13']],
    ['ellada', ['EL30', 'EL65']],
    ['Ελλάδα', ['EL30', 'EL65']],
    ['kingdom', ['UKM7', 'UKN0']],
    ['IT', ['ITC4', 'ITI1', 'ITC2']],
    ['GB', ['UKM7', 'UKN0']],
    ['gr', ['EL30', 'EL65']],
    ['GR30', ['EL30']],
    ['gbn0', ['UKN0']],
  ])('finds all regions of a country by %s', (text, codes) => {
    expect(find(text)).toEqual(codes);
  });

  it('looks within words from four letters on', () => {
    expect(find('lno')).toEqual([]);
    expect(find('lnos')).toEqual(['PL51']);
    expect(find('île')).toEqual(['FR10']);
  });

  it('puts the better fit first: name, word of a name, country, within a word', () => {
    const near = createSearch(
      [
        named('XX04', 'Nordirland'),
        named('IE03', 'Connacht'),
        named('XX02', 'New Irland'),
        named('XX01', 'Irland-Ost'),
        named('XX00', 'Irland'),
      ],
      (code) => (code === 'IE' ? ['Irland'] : []),
      (a, b) => a.localeCompare(b),
    );
    expect(near('irland').map(({ territory }) => territory.code)).toEqual([
      'XX00',
      'XX01',
      'XX02',
      'IE03',
      'XX04',
    ]);
  });

  it.each([
    ['Lombardie', ['ITC4']],
    ['tsocana', ['ITI1']],
    ['Vallee d’Aostte', ['ITC2']],
    ['Itlay', ['ITC4', 'ITI1', 'ITC2']],
  ])('forgives the errors of %s', (text, codes) => {
    expect(find(text)).toEqual(codes);
  });

  it.each(['Wein', 'Lombardie', 'tsocana'])('says that %s is only close', (text) => {
    expect(search(text).map(({ fit }) => fit)).toEqual(['close']);
  });

  it('forgives nothing where something fits as it stands', () => {
    const near = createSearch(
      [named('XX01', 'Lombardia'), named('XX02', 'Lombardie')],
      () => [],
      (a, b) => a.localeCompare(b),
    );
    expect(near('lombardie').map(({ territory }) => territory.code)).toEqual(['XX02']);
  });

  it('gives what is nearest and nothing farther', () => {
    const near = createSearch(
      [named('XX01', 'Holland'), named('XX02', 'Hollind'), named('XX03', 'Ostholland')],
      () => [],
      (a, b) => a.localeCompare(b),
    );
    expect(near('Holllind').map(({ territory }) => territory.code)).toEqual(['XX02']);
  });

  it('puts names before those of parents where both are close', () => {
    const near = createSearch(
      [named('XX01', 'Aue'), named('YY01', 'Bavaria')],
      (code) => (code === 'XX' ? ['Bavaria'] : []),
      (a, b) => a.localeCompare(b),
    );
    expect(near('bavarria').map(({ territory, fit }) => [territory.code, fit])).toEqual([
      ['YY01', 'close'],
      ['XX01', 'closeParent'],
    ]);
  });

  it.each(['wei', 'ith', 'pl99', 'at14', 'at 14'])('forgives no error in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('gives all by name where nothing is asked for', () => {
    expect(find(' ')).toHaveLength(REGIONS.length);
    expect(find('').slice(0, 2)).toEqual(['EL30', 'ES42']);
  });
});

describe('codes of an earlier NUTS', () => {
  const withFormer = createSearch(
    REGIONS,
    () => [],
    (a, b) => a.localeCompare(b),
    new Map([
      ['UKM2', ['UKM7', 'UKN0']],
      ['GR99', ['EL30']],
      ['AT99', ['AT13', 'XX99']],
    ]),
  );
  const found = (text: string) =>
    withFormer(text).map(({ territory, formerly }) => [territory.code, formerly]);

  it.each(['UKM2', 'ukm2', 'GBM2', 'uk m2'])('lead from %s to the regions of today', (text) => {
    expect(found(text)).toEqual([
      ['UKM7', 'UKM2'],
      ['UKN0', 'UKM2'],
    ]);
  });

  it('say nothing of regions that are not there', () => {
    expect(found('at99')).toEqual([['AT13', 'AT99']]);
  });

  it('are known as a whole only', () => {
    expect(found('at9')).toEqual([]);
    expect(found('at999')).toEqual([]);
  });

  it('are not mentioned where a region is called so today', () => {
    expect(found('at13')).toEqual([['AT13', null]]);
  });
});
