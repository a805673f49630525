import { describe, expect, it } from 'vitest';
import { observationOf } from '../../geo/pipeline/statistics';
import { changed, goodFacts, goodSources } from './goodSources';

const facts = goodFacts();
const at = (id: string, code: string, year: number) =>
  observationOf(facts.observations, id, code, year);

describe('observations', () => {
  it('keep value, year and flag of the official table', () => {
    expect(at('share-65-plus', 'ITH5', 2019)).toEqual({ year: 2019, value: 24, flags: 'b' });
    expect(at('population', 'ITH5', 2019)).toEqual({ year: 2019, value: 4459453 });
  });

  it('read only the rows that the filter names', () => {
    expect(at('gdp-per-head', 'ITH5', 2019)?.value).toBe(117);
    expect(at('gdp-per-head.pps', 'ITH5', 2019)?.value).toBe(36600);
  });

  it('fill from the second table what the first one lacks, and nothing else', () => {
    const women = (changes = {}) =>
      observationOf(goodFacts(changes).observations, 'life-expectancy.women', 'ITH5', 2018)?.value;
    const latest = [
      ...(facts.observations.get('life-expectancy.women')?.get('ITH5')?.keys() ?? []),
    ];
    expect(latest.sort()).toEqual([2017, 2018, 2024]);
    const second = 'statistics/demo_r_mlifexp.csv';
    const contradicting = `${goodSources().get(second)}ITH5,2018,F,51,\n`;
    expect(women({ [second]: contradicting })).toBe(women());
  });

  it('do not exist where the cell is empty', () => {
    const path = 'statistics/demo_r_d3dens.csv';
    const { observations } = goodFacts(changed(path, 'AT12,2019,88.9,', 'AT12,2019,,:'));
    expect(observationOf(observations, 'population-density', 'AT', 2019)?.value).toBe(107.6);
    expect(observationOf(observations, 'population-density', 'AT12', 2019)?.computed).toBe(true);
  });

  it('leave out codes that are listed as no territory, and count their rows', () => {
    const table = facts.tables.get('demo_r_d3dens');
    expect([...(table?.otherCodes ?? [])]).toEqual([['HR04', 2]]);
    expect(facts.observations.get('population-density')?.has('HR04')).toBe(false);
  });
});
