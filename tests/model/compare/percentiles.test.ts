import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { farthestApart } from '../../../src/model/compare/farthest';
import { parallelRows, percentileOf } from '../../../src/model/compare/percentiles';
import { catalogue, regions } from '../series/official';
import { comparisonOf } from './officialComparison';

const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });

describe('a percentile', () => {
  it('counts the lower ones, and half of the equal ones', () => {
    expect(percentileOf(3, [1, 2, 3, 4, 5])).toBe(50);
    expect(percentileOf(1, [1, 1, 1, 1])).toBe(50);
    expect(percentileOf(9, [1, 2])).toBe(100);
    expect(percentileOf(0, [1, 2])).toBe(0);
    expect(percentileOf(1, [])).toBeNull();
  });

  it('lies between 0 and 100, rises with the value, and is 50 on average over all', () => {
    fc.assert(
      fc.property(values, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a - b);
        const found = sorted.map((value) => percentileOf(value, sorted) ?? Number.NaN);
        for (const [i, each] of found.entries()) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(100);
          expect(each).toBeGreaterThanOrEqual(found[i - 1] ?? 0);
        }
        const mean = found.reduce((sum, each) => sum + each, 0) / found.length;
        expect(mean).toBeCloseTo(50, 6);
      }),
    );
  });
});

describe('the parallel profile', () => {
  const all = regions();
  const rows = parallelRows(comparisonOf('ITH5', 'EU27_2020'), all, catalogue().indicators);

  it('has eight indicators, each among the regions with a value', () => {
    expect(rows).toHaveLength(8);
    const density = rows.find(({ indicator }) => indicator.id === 'population-density');
    expect(density?.of).toBe(332);
    const lower = all.filter(({ values: own }) => (own['population-density'] ?? 1e9) < 201.9);
    const same = all.filter(({ values: own }) => own['population-density'] === 201.9);
    expect(density?.points[0]?.percentile).toBeCloseTo(
      ((lower.length + same.length / 2) / 332) * 100,
    );
  });

  it('leaves a gap where a value is missing', () => {
    const old = rows.find(({ indicator }) => indicator.id === 'share-65-plus');
    expect(old?.points[1]).toBeNull();
  });

  it('finds the row in which two stand farthest apart, and none where there is one alone', () => {
    const two = parallelRows(comparisonOf('ITH5', 'BG31'), all, catalogue().indicators);
    const far = farthestApart(two);
    const spread = (i: number) => {
      const [a, b] = two[i]?.points ?? [];
      return a && b ? Math.abs(a.percentile - b.percentile) : 0;
    };
    const widest = Math.max(...two.map((_, i) => spread(i)));
    expect(far && spread(two.indexOf(far.row))).toBe(widest);
    expect(
      farthestApart(rows.map((row) => ({ ...row, points: row.points.slice(0, 1) }))),
    ).toBeNull();
  });
});
