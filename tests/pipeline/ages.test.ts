import { describe, expect, it } from 'vitest';
import { groupLabel } from '../../geo/pipeline/ages';
import { changed, goodFacts, goodSources } from './goodSources';

const TABLE = 'statistics/demo_r_pjangroup.csv';
const DEVIATIONS = 'statistics/known-deviations.csv';

describe('age structure', () => {
  const ages = goodFacts().ages.get('AT');

  it('names the groups as people do', () => {
    expect(['Y_LT5', 'Y5-9', 'Y80-84', 'Y_GE85'].map(groupLabel)).toEqual([
      '0-4',
      '5-9',
      '80-84',
      '85+',
    ]);
  });

  it('holds men and women by year and group', () => {
    expect(ages?.years).toEqual([2019, 2020]);
    expect(ages?.groups).toHaveLength(18);
    expect(ages?.male[0]?.[0]).toBe(224072);
    expect(ages?.female[0]?.at(-1)).toBe(152756);
    expect(ages?.unbalanced).toEqual([]);
  });

  it('marks a year whose listed difference is the very one that the table has', () => {
    const changes = {
      ...changed(TABLE, '4357033,224072', '4357033,224073'),
      [DEVIATIONS]: `${goodSources().get(DEVIATIONS)}AT,2019,M,1,Told to Eurostat.\n`,
    };
    const facts = goodFacts(changes);
    expect(facts.ages.get('AT')?.unbalanced).toEqual([2019]);
    expect(facts.deviations).toMatchObject([{ code: 'AT', year: 2019, sex: 'M', difference: 1 }]);
  });

  it('counts persons of unknown age towards the total, and to no group', () => {
    // One child fewer, one person of unknown age more: still the total that the row gives.
    const men = '4357033,224072,216360,217140,226869,273309,308820,306621,302548,283265,319069';
    const rest = '359620,332571,263940,211022,177376,172699,88550,73182';
    const known = changed(
      TABLE,
      `${men},${rest},0`,
      `${men.replace('224072', '224071')},${rest},1`,
    );
    expect(goodFacts(known).ages.get('AT')?.male[0]).toHaveLength(18);
    expect(goodFacts(known).ages.get('AT')?.unbalanced).toEqual([]);
  });

  it('keeps a group that is not available apart from 0', () => {
    const changes = {
      ...changed(TABLE, '4357033,224072', '4357033,'),
      [DEVIATIONS]: `${goodSources().get(DEVIATIONS)}AT,2019,M,-224072,A group is empty.\n`,
    };
    expect(goodFacts(changes).ages.get('AT')?.male[0]?.[0]).toBeNull();
  });
});
