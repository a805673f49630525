import { describe, expect, it } from 'vitest';
import { searchTerritories } from '../../src/model/search';

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
  named('ITI1', 'Toscana', 'Tuscany'),
  named('PL51', 'Dolnośląskie', 'Lower Silesia'),
  named('PL52', 'Opolskie'),
];

const find = (text: string) =>
  searchTerritories(REGIONS, text, (a, b) => a.localeCompare(b)).map(({ code }) => code);

describe(searchTerritories, () => {
  it.each([
    ['Dolnoslaskie', ['PL51']],
    ['DOLNOŚLĄSKIE', ['PL51']],
    ['lower sil', ['PL51']],
    ['tuscany', ['ITI1']],
    ['yugo', ['BG41']],
    ['Юго', ['BG41']],
    ['at13', ['AT13']],
    ['pl5', ['PL51', 'PL52']],
    ['nowhere', []],
  ])('finds %s', (text, codes) => {
    expect(find(text)).toEqual(codes);
  });

  it('puts names that begin with the text before names that contain it', () => {
    expect(find('o')[0]).toBe('PL52');
  });
});
