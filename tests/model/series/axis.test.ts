import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAxis, yearTicks } from '../../../src/model/series/axis';

/** As tables hold them: three decimals at most. */
const value = fc.integer({ min: -1e6, max: 1e12 }).map((thousandths) => thousandths / 1000);
const values = fc.array(value, { minLength: 1 });

describe('the axis of values', () => {
  it('starts at 0 where values tell apart from there', () => {
    expect(valueAxis([12, 24], 'fitted').domain[0]).toBe(0);
  });

  it('starts elsewhere only where they would lie flat, and never for bars', () => {
    expect(valueAxis([80.1, 83.9], 'fitted').domain[0]).toBeGreaterThan(75);
    expect(valueAxis([80.1, 83.9], 'zero').domain[0]).toBe(0);
  });

  it('leaves room around a single value', () => {
    const [from, to] = valueAxis([42.4], 'fitted').domain;
    expect(from).toBeLessThan(42.4);
    expect(to).toBeGreaterThan(42.4);
    expect(valueAxis([0, 0], 'zero').domain).toEqual([0, 1]);
  });

  it('holds every value, and its ticks lie on it', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('zero' as const, 'fitted' as const), (list, baseline) => {
        const { domain, ticks } = valueAxis(list, baseline);
        expect(domain[0]).toBeLessThan(domain[1]);
        for (const value of list) {
          expect(value).toBeGreaterThanOrEqual(domain[0]);
          expect(value).toBeLessThanOrEqual(domain[1]);
        }
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(domain[0]);
          expect(tick).toBeLessThanOrEqual(domain[1]);
        }
        if (baseline === 'zero') expect(domain[0]).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the years on an axis', () => {
  it('are all of them where there is room', () => {
    expect(yearTicks([2019, 2022], 300)).toEqual([2019, 2020, 2021, 2022]);
  });

  it('end with the last year, in equal steps that leave each its room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2020 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 60, max: 900 }),
        (first, length, width) => {
          const ticks = yearTicks([first, first + length], width);
          expect(ticks.at(-1)).toBe(first + length);
          const steps = ticks.slice(1).map((year, i) => year - ticks[i]!);
          expect(new Set(steps).size).toBeLessThanOrEqual(1);
          if (steps[0]) expect((width * steps[0]) / length).toBeGreaterThanOrEqual(44);
        },
      ),
    );
  });
});
