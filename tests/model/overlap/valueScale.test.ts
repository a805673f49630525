import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSkewed, tickDecimals, valueScale } from '../../../src/model/overlap/valueScale';

const DENSITIES = [3.4, 71.8, 126.8, 299.4, 11_664.5];
const INDICES = [23, 62, 85, 110, 251];

describe(valueScale, () => {
  it('is logarithmic where the largest value would push all others together', () => {
    const scale = valueScale(DENSITIES, 8);
    expect(scale.isLog).toBe(true);
    expect(scale.domain).toEqual([2, 20_000]);
    expect(scale.ticks).toEqual([10, 100, 1000, 10_000]);
    expect(scale.at(200)).toBeCloseTo(0.5);
  });

  it('is linear otherwise, and wherever a value is not above 0', () => {
    expect(valueScale(INDICES, 5)).toMatchObject({
      isLog: false,
      domain: [0, 300],
      ticks: [0, 50, 100, 150, 200, 250, 300],
    });
    expect(isSkewed(INDICES)).toBe(false);
    expect(isSkewed([0, ...DENSITIES])).toBe(false);
  });

  it('has a width around a single value, and something to show without any', () => {
    const { domain, at } = valueScale([40], 4);
    expect(domain[0]).toBeLessThan(40);
    expect(domain[1]).toBeGreaterThan(40);
    expect(at(40)).toBeGreaterThan(0);
    expect(valueScale([], 4).domain).toEqual([0, 1]);
  });

  it('holds all values and ticks, in their order', () => {
    // Values have three decimals at most, as the dataset publishes them.
    const published = (min: number, max: number) =>
      fc.array(fc.integer({ min, max }).map((thousandths) => thousandths / 1000));
    const numbers = fc.oneof(published(1, 2e9), published(-1e7, 1e7));
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 12 }), (values, count) => {
        const { at, ticks } = valueScale(values, count);
        for (const value of [...values, ...ticks]) {
          expect(at(value)).toBeGreaterThanOrEqual(-1e-9);
          expect(at(value)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
      }),
    );
  });
});

it('prints a tick with as many decimals as it has', () => {
  expect([1000, 0.5, 0.25, 0.005].map(tickDecimals)).toEqual([0, 1, 2, 3]);
});
