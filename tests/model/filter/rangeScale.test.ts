import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogramOf } from '../../../src/model/filter/histogram';
import { LAST_POSITION, rangeScale } from '../../../src/model/filter/rangeScale';
import type { MapValues } from '../../../src/model/map/mapValues';

const even = Array.from({ length: 101 }, (_, i) => 10 + i / 5);
const skewed = Array.from({ length: 200 }, (_, i) => 3 * 1.04 ** i);
const scaleOf = (values: readonly number[], decimals = 1) => {
  const scale = rangeScale(values, decimals);
  if (!scale) throw new Error('no scale');
  return scale;
};

describe(rangeScale, () => {
  it('is even for values that are spread evenly', () => {
    const scale = scaleOf(even);
    expect(scale.isLogarithmic).toBe(false);
    expect(scale.positionOf(20)).toBeCloseTo(50);
    expect(scale.valueAt(25)).toBe(15);
  });

  it('gives most regions room where a few values lie far off', () => {
    const scale = scaleOf(skewed);
    const middle = skewed[100] ?? 0;
    expect(scale.isLogarithmic).toBe(true);
    expect(scale.positionOf(middle)).toBeGreaterThan(30);
    expect(scale.positionOf(middle)).toBeLessThan(70);
  });

  it('holds a region in which nobody lives', () => {
    const scale = scaleOf([0, ...skewed]);
    expect(scale.positionOf(0)).toBe(0);
    expect(scale.valueAt(0)).toBe(0);
  });

  it('is none where there is nothing to choose between', () => {
    expect(rangeScale([], 1)).toBeNull();
    expect(rangeScale([4, 4], 1)).toBeNull();
  });

  it.each([[even], [skewed]])(
    'rises from end to end, with no more decimals than the indicator',
    (values) => {
      const scale = scaleOf(values);
      fc.assert(
        fc.property(fc.integer({ min: 1, max: LAST_POSITION - 2 }), (position) => {
          const value = scale.valueAt(position);
          expect(scale.valueAt(position + 1)).toBeGreaterThanOrEqual(value);
          expect(Number(value.toFixed(1))).toBe(value);
          expect(Math.abs(scale.positionOf(value) - position)).toBeLessThanOrEqual(1);
        }),
      );
      expect([scale.valueAt(0), scale.valueAt(LAST_POSITION)]).toEqual([scale.min, scale.max]);
    },
  );
});

describe(histogramOf, () => {
  const values: MapValues = new Map(
    even.map((value, i) => [
      `R${i}`,
      { kind: 'number', value, flags: '', isComputed: false } as const,
    ]),
  );

  it('counts every region once, the highest in the last bar', () => {
    const bins = histogramOf(values, scaleOf(even), new Set(['R0', 'R100']), 20);
    expect(bins).toHaveLength(20);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(even.length);
    expect(bins[0]).toMatchObject({ from: 0, to: 5, matched: 1 });
    expect(bins.at(-1)).toMatchObject({ to: LAST_POSITION, matched: 1 });
  });
});
