import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../../src/model/classify/classBreaks';
import { quantileBreaks } from '../../../src/model/classify/quantile';

describe(quantileBreaks, () => {
  it('gives classes of equal size where values differ', () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    const breaks = quantileBreaks(values, 5, 1);
    const sizes = [0, 0, 0, 0, 0];
    for (const value of values) sizes[classOf(value, breaks)]! += 1;
    expect(sizes).toEqual([20, 20, 20, 20, 20]);
  });

  it('makes fewer classes where values repeat, and never an empty lowest one', () => {
    expect(quantileBreaks([5, 5, 5, 5], 5, 0)).toEqual({ bounds: [] });
  });

  it('has ascending bounds for any values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 }),
        (values) => {
          const { bounds } = quantileBreaks(values, 5, 1);
          expect(bounds).toEqual([...new Set(bounds)].toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
