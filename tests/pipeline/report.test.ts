import { describe, expect, it } from 'vitest';
import { writeReport } from '../../geo/pipeline/report';
import { buildDataset } from '../../geo/pipeline/run';
import { summarise } from '../../geo/pipeline/summary';
import { changed, goodFacts, goodSources } from './goodSources';

const DEVIATIONS = 'statistics/known-deviations.csv';
const report = writeReport(
  goodFacts({
    ...changed('profiles/ITH5.yaml', 'population: 4459477', 'population: 4559477'),
    ...changed('statistics/demo_r_pjangroup.csv', '4357033,224072', '4357033,224073'),
    [DEVIATIONS]: `${goodSources().get(DEVIATIONS)}AT,2019,M,1,Told to Eurostat.\n`,
  }),
);

describe('report', () => {
  it('counts rows and what is left out, by source', () => {
    expect(report).toContain('| statistics/demo_r_d3dens.csv | 40 | 2 |');
    expect(report).toContain('| networks/icpermed.yaml | 5 | 3 |');
    expect(report).toContain('| boundaries/former-codes.csv | 3 | 0 |');
  });

  it('says why: the code, the confidence', () => {
    expect(report).toMatch(/\| HR04 \| Kontinentalna Hrvatska.* \| \d+ \|/);
    expect(report).toContain('| icpermed | 3 | 0 |');
    expect(report).toContain('| eit-health-innostars | 0 | 1 |');
  });

  it('lists differences above 1 % and leaves the smaller ones to the profile', () => {
    expect(report).toContain('| ITH5 | population | 2019 | 4559477 | 4459453 | 2.2 % |');
    expect(writeReport(goodFacts())).not.toContain('| ITH5 | population |');
  });

  it('gives coverage by indicator and year', () => {
    expect(report).toContain('| population-density | 2019 | 7 | 2018: 6, 2019: 7 |');
  });

  it('lists age sums that do not fit and sections with nothing in them', () => {
    expect(report).toContain('| AT | 2019 | M | 1 | Told to Eurostat. |');
    expect(report).toContain('| ITH5 | policy topics | whole |');
  });

  it('is short on the terminal', () => {
    const { value } = buildDataset(goodSources());
    if (value === null) throw new Error('no dataset');
    const lines = summarise(value.dataset, value.facts).split('\n');
    expect(lines[0]).toBe('7 regions, 6 countries, 19 territories');
    expect(lines[1]).toBe('2 profiles, 8 networks');
  });
});
