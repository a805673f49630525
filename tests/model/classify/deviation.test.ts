import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS_COUNTS } from '../../../src/model/classify/classChoice';
import { deviationBreaks } from '../../../src/model/classify/deviation';

/** Mean 50, standard deviation 10, and values beyond three deviations on both sides. */
const even = [10, 90, ...Array.from({ length: 30 }, (_, i) => (i % 2 ? 50 - 1.8257 : 50 + 1.8257))];
const deviation = Math.sqrt(even.reduce((sum, value) => sum + (value - 50) ** 2, 0) / even.length);
const at = (...places: number[]) => places.map((k) => Number((50 + k * deviation).toFixed(1)));

describe(deviationBreaks, () => {
  it('has a middle class half a deviation to either side of the mean for odd numbers', () => {
    expect(deviationBreaks(even, 3, 1).bounds).toEqual(at(-0.5, 0.5));
    expect(deviationBreaks(even, 7, 1).bounds).toEqual(at(-2.5, -1.5, -0.5, 0.5, 1.5, 2.5));
  });

  it('parts at the mean for even numbers', () => {
    expect(deviationBreaks(even, 4, 1).bounds).toEqual(at(-1, 0, 1));
    expect(deviationBreaks(even, 6, 1).bounds).toEqual(at(-2, -1, 0, 1, 2));
  });

  it('keeps the place of the mean in the middle where a skew leaves the lower classes empty', () => {
    const skewed = [...Array.from({ length: 50 }, () => 1), 2, 3, 100];
    const { bounds, mean, steps } = deviationBreaks(skewed, 7, 1);
    expect(mean).toBeCloseTo(155 / 53, 9);
    expect(bounds[0]).toBeGreaterThan(mean);
    expect(steps[0]).toBe(3);
  });

  it('puts values that are all the same in the middle', () => {
    expect(deviationBreaks([5, 5], 5, 1)).toEqual({ bounds: [], mean: 5, steps: [2] });
  });

  it('has a rising place for every class, among those that were asked for', () => {
    const values = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.constantFrom(...CLASS_COUNTS), (numbers, classes) => {
        const { bounds, steps } = deviationBreaks(numbers, classes, 1);
        expect(steps).toHaveLength(bounds.length + 1);
        expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => a - b));
        expect(steps.every((step) => step >= 0 && step < classes)).toBe(true);
      }),
    );
  });
});
