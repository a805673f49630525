import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountBreaks } from '../../../src/model/classify/amountBreaks';
import { classCount, classOf } from '../../../src/model/classify/classBreaks';
import { CLASS_COUNTS, CLASS_METHODS } from '../../../src/model/classify/classChoice';

const choice = fc.record({
  method: fc.constantFrom(...CLASS_METHODS),
  classes: fc.constantFrom(...CLASS_COUNTS),
});
const anyValues = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 });
const fewDifferent = fc.array(fc.constantFrom(0, 0.04, 0.05, 12.3, 99.95), { maxLength: 60 });
const values = fc.oneof(anyValues, fewDifferent);
const decimals = fc.integer({ min: 0, max: 3 });

describe.each(CLASS_METHODS)('classes by %s', (method) => {
  it('are one for no value, for one value, and for values that are all the same', () => {
    for (const none of [[], [4.2], [7, 7, 7]]) {
      expect(amountBreaks(none, { method, classes: 5 }, 1).bounds).toEqual([]);
    }
  });

  it('are fewer than were asked for where there are few different values', () => {
    const breaks = amountBreaks([1, 1, 2, 2], { method, classes: 7 }, 1);
    expect(classOf(1, breaks)).toBe(0);
    expect(classOf(2, breaks)).toBe(classCount(breaks) - 1);
    expect(classOf(2, breaks)).toBeGreaterThan(0);
  });
});

describe('the classes of any values, by any method and number', () => {
  it('have ascending printed bounds, no more than were asked for', () => {
    fc.assert(
      fc.property(values, choice, decimals, (numbers, chosen, digits) => {
        const { bounds } = amountBreaks(numbers, chosen, digits);
        expect(bounds.length).toBeLessThan(chosen.classes);
        expect(bounds).toEqual([...new Set(bounds)].toSorted((a, b) => a - b));
        expect(bounds.map((bound) => Number(bound.toFixed(digits)))).toEqual(bounds);
      }),
    );
  });

  it('hold every value exactly once, and someone at either end', () => {
    fc.assert(
      fc.property(
        values.filter(({ length }) => length > 0),
        choice,
        decimals,
        (numbers, chosen, digits) => {
          const breaks = amountBreaks(numbers, chosen, digits);
          const edges = [Number.NEGATIVE_INFINITY, ...breaks.bounds, Number.POSITIVE_INFINITY];
          const counts = edges
            .slice(1)
            .map((to, index) => numbers.filter((n) => n >= edges[index]! && n < to).length);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
          expect(counts[0]).toBeGreaterThan(0);
          expect(counts.at(-1)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(fewDifferent, choice, (numbers, chosen) => {
        expect(amountBreaks(numbers.toReversed(), chosen, 1)).toEqual(
          amountBreaks(numbers, chosen, 1),
        );
      }),
    );
  });
});
