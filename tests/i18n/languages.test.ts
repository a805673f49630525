import { describe, expect, it } from 'vitest';
import { directionOf, languagesOf, localeOf, matchLanguage } from '../../src/i18n/languages';

describe('the languages of the page', () => {
  it('are English and those that have a folder of words', () => {
    expect(languagesOf([])).toEqual(['en']);
    expect(languagesOf(['./pt-BR/atlas.json', './de/table.json', './de/atlas.json'])).toEqual([
      'en',
      'de',
      'pt-BR',
    ]);
  });

  it.each([
    [['de'], 'de'],
    [['de-AT', 'en'], 'de'],
    [['PT-br'], 'pt-BR'],
    [['pt-PT'], 'pt-BR'],
    [['el', 'fr', 'de'], 'de'],
    [['en-US', 'de'], 'en'],
    [['el'], 'en'],
    [[], 'en'],
  ])('for a person who reads %j: %s', (wanted, language) => {
    expect(matchLanguage(['en', 'de', 'pt-BR'], wanted)).toBe(language);
  });

  it('have the formats of their own; English those of the European institutions', () => {
    expect(['en', 'de', 'pt-BR'].map(localeOf)).toEqual(['en-GB', 'de', 'pt-BR']);
  });

  it('run in the direction they are written in', () => {
    expect(['en', 'el', 'ar', 'he-IL'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
});
