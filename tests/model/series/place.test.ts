import { describe, expect, it } from 'vitest';
import type { Region } from '../../../src/model/dataset/regions';
import { placesOf } from '../../../src/model/series/place';
import { catalogue, regions } from './official';

const all = regions();
const { countries } = catalogue();
const regionOf = (code: string) => all.find((region) => region.code === code)!;
const share = ({ values }: Region) => values['share-65-plus'] ?? null;

describe('the place of a region', () => {
  it('is counted in its country, the EU and its group, highest first', () => {
    const { ranks, value } = placesOf(regionOf('ITH5'), all, countries, share);
    expect(value).toBe(24);
    const italy = all.filter(({ code }) => code.startsWith('IT')).map((each) => share(each) ?? 0);
    expect(ranks.country).toEqual({ place: 1 + italy.filter((each) => each > 24).length, of: 21 });
    expect(ranks.eu?.of).toBeLessThan(all.length);
    expect(ranks.group?.of).toBe(
      all.filter((each) => each.innovation?.group === 'strong' && share(each) !== null).length,
    );
  });

  it('is none without a value', () => {
    const places = placesOf(regionOf('NO08'), all, countries, share);
    expect(places.value).toBeNull();
    expect(places.ranks).toEqual({ country: null, eu: null, group: null });
  });

  it('is none in the EU for a region outside, and none in a group that is not known', () => {
    const unknown = all.find((each) => each.code.startsWith('TR'))!;
    const places = placesOf({ ...unknown, innovation: null }, all, countries, share);
    expect(places.ranks).toMatchObject({ eu: null, group: null });
    expect(places.ranks.country).not.toBeNull();
  });

  it('comes with every region that has a value, lowest first', () => {
    const places = placesOf(regionOf('ITH5'), all, countries, share);
    expect(places.all).toHaveLength(327);
    const values = places.all.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });
});
