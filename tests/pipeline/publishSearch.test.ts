import { describe, expect, it } from 'vitest';
import { publishSearch } from '../../geo/pipeline/publishSearch';
import { goodFacts } from './goodSources';

describe(publishSearch, () => {
  it('leads from a former code to the regions of today, the largest share first', () => {
    const shares = [
      'code,versions,successor,share',
      'SE04,2003,SE22,0.998',
      'HR04,2010 2013 2016,HR03,0.728',
      'HR04,2010 2013 2016,HR02,0.252',
      '',
    ];
    const facts = goodFacts({ 'boundaries/former-codes.csv': shares.join('\n') });
    expect(Object.entries(publishSearch(facts).formerCodes)).toEqual([
      ['HR04', ['HR03', 'HR02']],
      ['SE04', ['SE22']],
    ]);
  });

  it('has the texts of every profile, those of major regions too, and of nothing else', () => {
    const facts = goodFacts();
    const { profiles } = publishSearch(facts);
    expect(Object.keys(profiles)).toEqual(['BE2', 'ITH5']);
    const profile = facts.profiles.get('ITH5');
    expect(profiles.ITH5).toEqual({
      focusAreas: profile?.focusAreas,
      initiatives: profile?.initiatives,
      hubs: profile?.digitalInnovationHubs,
      documents: profile?.policyDocuments.map(({ title }) => title),
    });
    expect(profiles.ITH5?.documents.length).toBeGreaterThan(0);
  });
});
