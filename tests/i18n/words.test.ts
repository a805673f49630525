import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Words, wordFaults } from './wordFaults';

const ROOT = 'src/i18n';

const listsOf = (language: string) =>
  readdirSync(`${ROOT}/${language}`).map(
    (file): Words => JSON.parse(readFileSync(`${ROOT}/${language}/${file}`, 'utf8')),
  );

const languages = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(languages)('the words of %s', (language) => {
  it('stand in one file each: the words of a part never change those of another', () => {
    const ids = listsOf(language).flatMap(Object.keys);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('are those of English, with its values, and can be read', () => {
    const all = (lists: readonly Words[]): Words => Object.assign({}, ...lists);
    expect(wordFaults(all(listsOf(language)), all(listsOf('en')))).toEqual([]);
  });
});

it('a language that is short of words, or has others, is told each of them', () => {
  const english = {
    regions: '{count, plural, one {# region} other {# regions of {all}}}',
    no: 'No',
  };
  expect(wordFaults({ regions: '{anzahl} Regionen', ja: 'Ja' }, english)).toEqual([
    'no: missing',
    'ja: English has no such words',
    'regions: English gives no {anzahl}',
  ]);
});

it('the page that is fetched has the title of the page that is shown', () => {
  const { 'app.title': title } = Object.assign({}, ...listsOf('en'));
  expect(readFileSync('index.html', 'utf8')).toContain(`<title>${title}</title>`);
});
