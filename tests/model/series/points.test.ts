import { describe, expect, it } from 'vitest';
import {
  breakYears,
  flagLetters,
  observationsOf,
  pointsOf,
  spanOf,
} from '../../../src/model/series/points';
import { seriesOf, territory } from './official';

describe('the points of a series', () => {
  it('leave a gap for a year without a value: R&D in Emilia-Romagna in 2014', () => {
    const spending = seriesOf(territory('ITH5'), 'rd-expenditure');
    const points = pointsOf(spending, [2008, 2016]);
    expect(points.map(({ observation }) => observation?.value ?? null)).toEqual([
      1.26,
      1.37,
      1.44,
      1.42,
      1.61,
      1.64,
      null,
      1.79,
      1.96,
    ]);
  });

  it('know where the series breaks: the ages of Emilia-Romagna in 2019', () => {
    const share = seriesOf(territory('ITH5'), 'share-65-plus');
    expect(breakYears(share)).toEqual([2019]);
    expect(flagLetters(share)).toEqual(['b']);
  });

  it('can be a single one: the median age of Agder og Sør-Østlandet in 2022', () => {
    const age = seriesOf(territory('NO09'), 'median-age');
    expect(age).toEqual([{ year: 2022, value: 42.4 }]);
    expect(spanOf([age])).toEqual([2022, 2022]);
    expect(pointsOf(age, [2022, 2022])).toHaveLength(1);
  });

  it('are none where only a parent has the value: physicians in Dresden', () => {
    const dresden = territory('DED2');
    expect(seriesOf(dresden, 'physicians')).toEqual([]);
    expect(spanOf([[]])).toBeNull();
    expect(dresden.ancestorValues.physicians).toMatchObject({ from: 'DE', value: 446.79 });
  });

  it('keep zeros, which are values: nobody registered on Jan Mayen and Svalbard', () => {
    expect(seriesOf(territory('NO0B'), 'population').every(({ value }) => value === 0)).toBe(true);
  });

  it('carry flags and what the project computed', () => {
    const row = { years: [2001, 2000], values: [2, 1], flags: { 2001: 'e' }, computed: [2001] };
    expect(observationsOf(row)).toEqual([
      { year: 2000, value: 1 },
      { year: 2001, value: 2, flags: 'e', computed: true },
    ]);
  });
});
