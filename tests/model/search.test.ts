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
const find = (text: string) => search(text).map(({ code }) => code);

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
    ['Italy', ['ITI1', 'ITC2']],
    ['österreich', ['AT13']],
    ['ellada', ['EL30', 'EL65']],
    ['Ελλάδα', ['EL30', 'EL65']],
    ['kingdom', ['UKM7', 'UKN0']],
    ['IT', ['ITI1', 'ITC2']],
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
    expect(near('irland').map(({ code }) => code)).toEqual([
      'XX00',
      'XX01',
      'XX02',
      'IE03',
      'XX04',
    ]);
  });

  it('gives all by name where nothing is asked for', () => {
    expect(find(' ')).toHaveLength(REGIONS.length);
    expect(find('').slice(0, 2)).toEqual(['EL30', 'ES42']);
  });
});
