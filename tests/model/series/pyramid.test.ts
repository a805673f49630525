import { describe, expect, it } from 'vitest';
import {
  largestGroup,
  largestShare,
  pyramidRows,
  pyramidSource,
  pyramidYears,
} from '../../../src/model/series/pyramid';
import { seriesOf, structureOf, territory, union } from './official';

const sourceOf = (bearer: ReturnType<typeof territory> | ReturnType<typeof union>) =>
  pyramidSource(structureOf(bearer), seriesOf(bearer, 'population'));

describe('a pyramid', () => {
  it('has persons and their share in the whole population: Emilia-Romagna in 2019', () => {
    const rows = pyramidRows(sourceOf(territory('ITH5')), 2019);
    expect(rows).toHaveLength(18);
    expect(rows[0]).toMatchObject({ group: '0-4', male: { persons: 89_882 } });
    // 122 801 / 4 459 453
    expect(rows.at(-1)?.female?.share).toBeCloseTo(2.754, 3);
    const sum = rows.reduce((all, row) => {
      return all + (row.male?.share ?? 0) + (row.female?.share ?? 0);
    }, 0);
    expect(sum).toBeCloseTo(100, 9);
  });

  it('leaves out what is not available and keeps the rest: İstanbul in 2009', () => {
    const rows = pyramidRows(sourceOf(territory('TR10')), 2009);
    expect(rows.filter(({ male }) => male === null).map(({ group }) => group)).toEqual([
      '75-79',
      '80-84',
      '85+',
    ]);
    expect(rows[0]?.male?.persons).toBe(519_897);
  });

  it('has no year where nobody lives or the total is not known', () => {
    expect(pyramidYears(sourceOf(territory('NO0B')))).toEqual([]);
  });

  it('has the years of its table, and no group in another year', () => {
    expect(pyramidYears(sourceOf(territory('UKN0')))).toEqual(
      Array.from({ length: 15 }, (_, i) => 2004 + i),
    );
    const rows = pyramidRows(sourceOf(territory('UKN0')), 2019);
    expect(rows.every(({ male, female }) => male === null && female === null)).toBe(true);
  });

  it('keeps one scale for all years and for what lies over it', () => {
    const sources = [sourceOf(territory('ITH5')), sourceOf(union())];
    const years = pyramidYears(sources[0]!);
    const largest = largestShare(sources, years);
    const shares = sources.flatMap((source) =>
      years.flatMap((year) => pyramidRows(source, year).map(({ male }) => male?.share ?? 0)),
    );
    expect(Math.max(...shares)).toBeLessThanOrEqual(largest);
  });

  it('knows its largest group: those aged 45 to 49 in Emilia-Romagna in 2019', () => {
    expect(largestGroup(pyramidRows(sourceOf(territory('ITH5')), 2019))?.group).toBe('45-49');
    expect(largestGroup([])).toBeNull();
  });
});
