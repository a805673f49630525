import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classCount, classOf, printable } from '../../../src/model/classify/classBreaks';

const ascending = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 6 })
  .map((bounds) => bounds.toSorted((a, b) => a - b));

describe(classOf, () => {
  it('is half-open: a value on a bound belongs to the class above it', () => {
    const breaks = { bounds: [75, 100] };
    expect([74.9, 75, 99.9, 100].map((value) => classOf(value, breaks))).toEqual([0, 1, 1, 2]);
  });

  it('puts every value between the bounds of its class', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -2000, max: 2000 }), (bounds, value) => {
        const index = classOf(value, { bounds });
        expect(index).toBeLessThan(classCount({ bounds }));
        expect(value).toBeGreaterThanOrEqual(bounds[index - 1] ?? Number.NEGATIVE_INFINITY);
        expect(value).toBeLessThan(bounds[index] ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});

describe(printable, () => {
  it('rounds the bounds, drops repeats, and leaves no class empty at either end', () => {
    expect(printable([1.01, 1.04, 2.26, 3.04], [1, 2, 3], 1)).toEqual({ bounds: [2.3, 3] });
    expect(printable([1.5, 3.06], [1, 2, 3.05], 1)).toEqual({ bounds: [1.5] });
  });
});
