import fc from 'fast-check';
import { quantileSorted } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { spreadOf } from '../../../src/model/overlap/spread';

const values = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 80 })
  .map((list) => list.sort((a, b) => a - b));

describe(spreadOf, () => {
  it('is that of Tukey’s boxplot', () => {
    expect(spreadOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 100])).toEqual({
      count: 10,
      min: 1,
      lowerQuartile: 3.25,
      median: 5.5,
      upperQuartile: 7.75,
      max: 100,
      whiskers: [1, 9],
    });
  });

  it('is nothing without values, and the value itself of one', () => {
    expect(spreadOf([])).toBeNull();
    expect(spreadOf([7])).toMatchObject({ count: 1, median: 7, whiskers: [7, 7] });
  });

  it('is in order, whatever the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { min, lowerQuartile, median, upperQuartile, max, whiskers } = spreadOf(list)!;
        const [low, high] = whiskers;
        expect(list).toContain(low);
        expect(list).toContain(high);
        expect(min).toBeLessThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(max);
        expect([min, lowerQuartile, median, upperQuartile, max]).toEqual(
          [min, lowerQuartile, median, upperQuartile, max].toSorted((a, b) => a - b),
        );
      }),
    );
  });

  it('agrees with another library on the median', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(spreadOf(list)?.median).toBeCloseTo(quantileSorted(list, 0.5), 6);
      }),
    );
  });
});
