import { describe, expect, it } from 'vitest';
import { differencesOf, percentOff } from '../../geo/pipeline/differences';
import { publishRegions } from '../../geo/pipeline/publishRegions';
import { publishTerritory } from '../../geo/pipeline/publishTerritory';
import { changed, goodFacts, goodSources } from './goodSources';

const facts = goodFacts();
const region = (code: string, from = facts) =>
  publishRegions(from).regions.find((entry) => entry.code === code);
const territory = (code: string, from = facts) => {
  const found = from.territories.get(code);
  if (found === undefined) throw new Error(code);
  return publishTerritory(from, found);
};

describe('profiles', () => {
  it('serve the region itself or those below it', () => {
    expect(region('ITH5')).toMatchObject({ profile: 'ITH5', seeking: true });
    expect(region('BE21')).toMatchObject({ profile: 'BE2', seeking: true });
    expect(region('AT12')).toMatchObject({ profile: null, seeking: null });
  });

  it('tell a region which parents have one, nearest first', () => {
    const italy = goodSources().get('profiles/BE2.yaml');
    const both = goodFacts({ 'profiles/IT.yaml': italy, 'profiles/ITH.yaml': italy });
    expect(territory('ITH5', both).parentProfiles).toEqual(['ITH', 'IT']);
    expect(region('ITH5', both)?.profile).toBe('ITH5');
    expect(territory('BE21').profile).toBeNull();
    expect(territory('BE21').parentProfiles).toEqual(['BE2']);
  });

  it('keep "not reported" apart from "no"', () => {
    const silent = goodFacts(changed('profiles/ITH5.yaml', 'seeking: true', 'seeking: null'));
    expect(region('ITH5', silent)).toMatchObject({ profile: 'ITH5', seeking: null });
  });
});

describe('reported figures', () => {
  it('are set beside the official ones where they differ in what both print', () => {
    expect(territory('ITH5').reportedDifferences).toEqual([
      { measure: 'population', year: 2019, reported: 4459477, official: 4459453 },
    ]);
  });

  it('differ beyond the table’s decimals only', () => {
    const profile = facts.profiles.get('ITH5');
    if (profile === undefined) throw new Error('no profile');
    const reported = { year: 2019, population: null, density: 203, share65Plus: 23.94 };
    expect(differencesOf({ ...profile, reported }, 'ITH5', facts.observations)).toEqual([
      { measure: 'population-density', year: 2019, reported: 203, official: 201.9 },
      { measure: 'share-65-plus', year: 2019, reported: 23.94, official: 24 },
    ]);
  });

  it('leave half a unit of the last decimal alone, upwards and downwards', () => {
    const profile = facts.profiles.get('ITH5');
    if (profile === undefined) throw new Error('no profile');
    const shares = [23.95, 24.05, 26.15, 26.16];
    const official = [24, 24, 26.1, 26.1];
    const isDifferent = shares.map((share65Plus, i) => {
      const reported = { year: 2019, population: null, density: null, share65Plus };
      const observed = new Map([[2019, { year: 2019, value: official[i]! }]]);
      const observations = new Map([['share-65-plus', new Map([['ITH5', observed]])]]);
      return differencesOf({ ...profile, reported }, 'ITH5', observations).length > 0;
    });
    expect(isDifferent).toEqual([false, false, false, true]);
  });

  it('are measured in % of the official one', () => {
    const difference = { measure: 'population', year: 2019, reported: 98, official: 100 } as const;
    expect(percentOff(difference)).toBe(2);
  });
});
