import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseYears, indexTo } from '../../../src/model/series/indexing';
import { at, seriesOf, territory, union } from './official';

const people = seriesOf(territory('ITH5'), 'population');

describe('an index', () => {
  it('is the value as a percentage of the base year: Emilia-Romagna in 2019 to 2004', () => {
    // 4 459 453 / 4 080 856 × 100
    expect(at(indexTo(people, 2004), 2019)).toBeCloseTo(109.277, 3);
    // 446 135 629 / 432 762 039 × 100
    expect(at(indexTo(seriesOf(union(), 'population'), 2004), 2019)).toBeCloseTo(103.09, 3);
  });

  it('has no values without a base: Northern Ireland from 2019', () => {
    expect(indexTo(seriesOf(territory('UKN0'), 'population'), 2019)).toEqual([]);
  });

  it('has none where the base is 0: Jan Mayen and Svalbard', () => {
    const nobody = seriesOf(territory('NO0B'), 'population');
    expect(indexTo(nobody, 2020)).toEqual([]);
    expect(baseYears([nobody])).toEqual([]);
  });

  it('starts from years that all series have', () => {
    const north = seriesOf(territory('UKN0'), 'population');
    expect(baseYears([people, north])).toEqual(Array.from({ length: 15 }, (_, i) => 2004 + i));
    expect(baseYears([people, []])).toEqual([]);
    expect(baseYears([])).toEqual([]);
  });

  it('is 100 in its base year and keeps flags', () => {
    const series = fc.uniqueArray(
      fc.record({ year: fc.integer({ min: 2000, max: 2030 }), value: fc.integer({ min: 1 }) }),
      { selector: ({ year }) => year, minLength: 1 },
    );
    fc.assert(
      fc.property(series, (values) => {
        const flagged = values.map((each) => ({ ...each, flags: 'p' }));
        const indexed = indexTo(flagged, values[0]!.year);
        expect(indexed[0]?.value).toBeCloseTo(100, 9);
        expect(indexed.every(({ flags }) => flags === 'p')).toBe(true);
        expect(indexed.map(({ year }) => year)).toEqual(values.map(({ year }) => year));
      }),
    );
  });
});
