import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeLog, scatterScale } from '../../../src/model/scatter/scale';

const amounts = fc.array(fc.double({ min: 1e-3, max: 1e8, noNaN: true }), { minLength: 1 });

describe('the scale of an axis', () => {
  it('starts at 0 unless the values would lie flat', () => {
    expect(scatterScale([25, 100, 266], false, 600, 60).domain[0]).toBe(0);
    expect(scatterScale([74.2, 85.8], false, 600, 60).domain[0]).toBeGreaterThan(70);
  });

  it('is logarithmic from and to a first digit: densities of 2.2 to 7 526', () => {
    const { domain, ticks } = scatterScale([2.2, 110, 7526], true, 600, 44);
    expect(domain).toEqual([2, 8000]);
    expect(ticks).toEqual([2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]);
  });

  it('writes fewer ticks where there is less room, never on one another', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 200, max: 1200 }), (values, length) => {
        const { domain, ticks } = scatterScale(values, true, length, 50);
        const at = (tick: number) =>
          (Math.log(tick / domain[0]) / Math.log(domain[1] / domain[0])) * length;
        for (const [i, tick] of ticks.slice(1).entries()) {
          expect(at(tick) - at(ticks[i]!)).toBeGreaterThan(49.9);
        }
        expect(ticks.length).toBeGreaterThan(1);
      }),
    );
  });

  it('holds every value and every tick', () => {
    fc.assert(
      fc.property(amounts, fc.boolean(), (values, isLog) => {
        const { domain, ticks, decimals } = scatterScale(values, isLog, 400, 50);
        const [low, high] = domain;
        expect(low).toBeLessThan(high);
        for (const each of [...values, ...ticks]) {
          expect(each).toBeGreaterThanOrEqual(low * (1 - 1e-9));
          expect(each).toBeLessThanOrEqual(high * (1 + 1e-9));
        }
        expect(ticks.every((tick) => Math.abs(Number(tick.toFixed(decimals)) - tick) < 1e-6)).toBe(
          true,
        );
      }),
    );
  });

  it('is logarithmic only if every value is above 0', () => {
    expect(canBeLog([0.1, 3])).toBe(true);
    expect(canBeLog([0, 3])).toBe(false);
    expect(canBeLog([])).toBe(false);
  });
});
