import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regions as regionsSchema } from '../../src/model/dataset/regions';
import { nameLanguage } from '../../src/model/nameLanguage';

describe(nameLanguage, () => {
  it.each([
    ['EL54', 'Ήπειρος', 'el'],
    ['CY00', 'Κύπρος', 'el'],
    ['BG41', 'Югозападен', 'bg'],
    ['RS11', 'Београдски регион', 'sr'],
    ['ITH5', 'Emilia-Romagna', undefined],
  ])('of %s, %s: %s', (code, name, language) => {
    expect(nameLanguage(code, name)).toBe(language);
  });

  it('is known for every name that is not in Latin letters', () => {
    const { regions, parents } = regionsSchema.parse(
      JSON.parse(readFileSync('public/data/regions.json', 'utf8')),
    );
    const named = [...regions, ...parents].filter(({ latinName }) => latinName !== null);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ code, name }) => nameLanguage(code, name) === undefined)).toEqual([]);
  });
});
