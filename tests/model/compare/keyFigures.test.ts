import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReference } from '../../../src/model/compare/compared';
import { figureRow, type Mark, marksOf } from '../../../src/model/compare/keyFigures';
import type { MeasureId } from '../../../src/model/dataset/codes';
import { catalogue } from '../series/official';
import { comparisonOf } from './officialComparison';

function rowOf(measure: MeasureId, ...codes: string[]) {
  const indicator = catalogue().indicators.find(({ id }) => id === measure);
  if (!indicator) throw new Error(measure);
  return figureRow(comparisonOf(...codes), indicator, measure);
}
const observed = (values: readonly (number | null)[]) =>
  values.map((value) => (value === null ? null : { year: 2019, value }));
const ends = (row: readonly (Mark | null)[]) => row.map((mark) => mark?.end ?? null);

describe('key figures side by side', () => {
  it('hold each territory’s own value of the reference year with its flag', () => {
    const { cells, marks, isDifferent } = rowOf('share-65-plus', 'ITH5', 'PL51');
    expect(cells[0]?.own).toEqual({ year: 2019, value: 24, flags: 'b' });
    expect(marks).toEqual([null, null]);
    expect(isDifferent).toBe(true);
  });

  it('take the EU’s value from its file or from the catalogue', () => {
    expect(rowOf('population-density', 'EU27_2020').cells[0]?.own?.value).toBe(
      catalogue().indicators.find(({ id }) => id === 'population-density')?.eu[2019]?.value,
    );
    expect(rowOf('share-65-plus', 'EU27_2020').cells[0]).toEqual({
      own: null,
      older: null,
      ancestor: null,
    });
  });

  it('give a parent’s value as the parent’s where there is no own one, and never mark it', () => {
    const { cells, marks } = rowOf('physicians', 'DE11', 'ITH5', 'PL51');
    expect(cells[0]).toMatchObject({ own: null, ancestor: { from: 'DE', value: 446.79 } });
    expect(marks[0]).toBeNull();
    expect(marks.filter((mark) => mark !== null).map(({ of }) => of)).toEqual([2, 2]);
  });
});

describe('best and worst', () => {
  it('follow the direction in which the indicator is read', () => {
    const values = observed([5.5, 4.2, 9.1]);
    const by = (direction: 'higher' | 'lower' | 'neutral') =>
      ends(marksOf(values, { direction, decimals: 1 }));
    expect(by('higher')).toEqual([null, 'worst', 'best']);
    expect(by('lower')).toEqual([null, 'best', 'worst']);
    expect(by('neutral')).toEqual([null, null, null]);
  });

  it('are shared by values that are printed alike, and are none where all are', () => {
    const scale = { direction: 'higher', decimals: 1 } as const;
    expect(marksOf(observed([82.04, 82.01, 80]), scale).map((mark) => mark?.isShared)).toEqual([
      true,
      true,
      false,
    ]);
    expect(ends(marksOf(observed([82.04, 82.01]), scale))).toEqual([null, null]);
  });

  it('count those alone that have a value', () => {
    const marks = marksOf(observed([1, null, 2]), { direction: 'higher', decimals: 0 });
    expect(marks.map((mark) => mark?.of ?? null)).toEqual([2, null, 2]);
  });

  it('never mark a missing value, and mark both ends or none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true })), { maxLength: 6 }),
        fc.constantFrom('higher' as const, 'lower' as const),
        fc.integer({ min: 0, max: 2 }),
        (values, direction, decimals) => {
          const marks = marksOf(observed(values), { direction, decimals });
          for (const [i, value] of values.entries())
            if (value === null) expect(marks[i]).toBeNull();
          const found = new Set(marks.flatMap((mark) => (mark ? [mark.end] : [])));
          expect([0, 2]).toContain(found.size);
        },
      ),
    );
  });

  it('leave out references: the EU, and what contains another one', () => {
    expect(isReference('EU27_2020', ['EU27_2020', 'PL'])).toBe(true);
    expect(isReference('IT', ['IT', 'ITH5'])).toBe(true);
    expect(isReference('IT', ['IT', 'PL51'])).toBe(false);
    const { marks } = rowOf('gdp-per-head', 'ITH5', 'PL51', 'IT', 'EU27_2020');
    expect(ends(marks)).toEqual(['best', 'worst', null, null]);
    expect(marks[0]?.of).toBe(2);
  });
});
