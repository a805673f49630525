import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/model/dataset/catalogue';
import type { Regions } from '../../../src/model/dataset/regions';
import type { Named } from '../../../src/model/names';
import { createSearch } from '../../../src/model/search';
import { plain } from '../../../src/model/search/plain';

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const { regions, parents } = read('regions.json') as Regions;
const { countries } = read('catalogue.json') as Catalogue;

const namesOf = ({ name, latinName, englishName }: Named) =>
  [name, latinName, englishName].filter((each) => each !== null);
const parentOf = new Map(parents.map((parent) => [parent.code, parent]));
const asTerritory = ({ code, name, localName }: Catalogue['countries'][number]): Named => ({
  code,
  name: localName,
  latinName: parentOf.get(code)?.latinName ?? null,
  englishName: name,
});

const search = createSearch<Named>(
  [...regions, ...countries.map(asTerritory)],
  (code) => [parentOf.get(code)].flatMap((parent) => (parent ? namesOf(parent) : [])),
  new Intl.Collator('en-GB').compare,
);
const find = (text: string) => search(text).map(({ territory }) => territory.code);

describe('the search over the published regions and countries', () => {
  it.each([
    ['Lombardie', ['ITC4']],
    ['Toscana', ['ITI1']],
    ['Tuscany', ['ITI1']],
    ['Dolnoslaskie', ['PL51']],
    ['dolnoslaskei', ['PL51']],
    ['ith5', ['ITH5']],
    ['Wien', ['AT13']],
    ['Vienna', ['AT13']],
    ['Île-de-France', ['FR10']],
    ['ile de france', ['FR10']],
    ['Attica', ['EL30']],
    ['Attiki', ['EL30']],
    ['Αττική', ['EL30']],
    ['Munster', ['DEA3']],
    ['Münster', ['DEA3']],
    ['Muenster', ['DEA3']],
    ['Malta', ['MT', 'MT00']],
    ['Liechtenstein', ['LI', 'LI00']],
    ['Vallée d’Aoste', ['ITC2']],
    ['Vallee d’Aostte', ['ITC2']],
    ['Emilia romagna', ['ITH5']],
    ['emillia-romanga', ['ITH5']],
    ['Catalunya', ['ES51']],
    ['Andalousie', ['ES61']],
  ])('finds %s and nothing else', (text, codes) => {
    expect(find(text).toSorted()).toEqual(codes);
  });

  it.each([
    ['Bavaria', 'DE2'],
    ['Bayern', 'DE2'],
    ['Bavara', 'DE2'],
    ['Scotland', 'UKM'],
    ['Vlaams Gewest', 'BE2'],
    ['Flandern', 'BE2'],
  ])('finds the regions of the major region %s', (text, parent) => {
    const ofParent = regions.filter(({ code }) => code.startsWith(parent)).map(({ code }) => code);
    expect(find(text).toSorted()).toEqual(ofParent);
  });

  it.each([
    ['Italy', 'IT'],
    ['Italia', 'IT'],
    ['Itlay', 'IT'],
    ['Ελλάδα', 'EL'],
    ['Elláda', 'EL'],
    ['GR', 'EL'],
    ['gb', 'UK'],
    ['Österreich', 'AT'],
    ['Suisse', 'CH'],
    ['Magyarorszag', 'HU'],
  ])('finds the country %s before its regions', (text, country) => {
    const [first, ...others] = find(text);
    expect(first).toBe(country);
    const ofCountry = regions.map(({ code }) => code).filter((code) => code.startsWith(country));
    expect(others).toEqual(expect.arrayContaining(ofCountry));
  });

  // Hovedstaden carries neither name, and no other region may be taken for it.
  it.each(['Kobenhavn', 'København', 'Copenhagen', 'Paris', 'Athens', 'Milano', 'nowhere'])(
    'finds no region that is called %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('finds every region and country by each of its names and its code, as well as any', () => {
    const missed = [...regions, ...countries.map(asTerritory)].flatMap((territory) =>
      [territory.code, ...namesOf(territory)].filter((text) => {
        const fit = search(text).find((hit) => hit.territory.code === territory.code)?.fit;
        return fit !== 'exact' || search(text)[0]?.fit !== 'exact';
      }),
    );
    expect(missed).toEqual([]);
  });

  it('finds a region by a name of seven letters or more with two neighbours swapped', () => {
    const long = regions
      .flatMap((region) =>
        namesOf(region).map((name) => ({ code: region.code, name: plain(name) })),
      )
      .filter(({ name }) => name.length >= 7);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ code, name }, at) => {
        const i = at % (name.length - 1);
        const typed = `${name.slice(0, i)}${name[i + 1]}${name[i]}${name.slice(i + 2)}`;
        expect(find(typed)).toContain(code);
      }),
      { numRuns: 400 },
    );
  });

  it('answers any text, and names no territory twice', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...regions).map(({ name }) => name.slice(1)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const codes = find(text);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });
});
