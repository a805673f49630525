import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationOf, strengthOf } from '../../../src/model/scatter/correlation';
import { pointsOf } from './points';

const LINEAR = { x: false, y: false };
const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const pairs = fc.array(fc.tuple(value, value), { maxLength: 30 });
const split = (list: readonly (readonly [number, number])[]) =>
  pointsOf(
    list.map(([x]) => x),
    list.map(([, y]) => y),
  );

describe('the correlation of a scatter', () => {
  it('is Pearson’s and Spearman’s, as worked out by hand', () => {
    // Deviations of x: -2 -1 0 1 2, of y (mean 4): -2 -3 0 4 1. Sum of products 4+3+0+4+2 = 13, of
    // squares 10 and 30: r = 13 / √300. Ranks of y: 2 1 3 5 4, so rho = 1 − 6·(1+1+0+1+1)/(5·24) = 0.8.
    const fact = correlationOf(pointsOf([1, 2, 3, 4, 5], [2, 1, 4, 8, 5]), LINEAR);
    expect(fact).toMatchObject({ kind: 'given', n: 5 });
    expect(fact.kind === 'given' && fact.r).toBeCloseTo(13 / Math.sqrt(300), 12);
    expect(fact.kind === 'given' && fact.rho).toBeCloseTo(0.8, 12);
  });

  it('gives tied values the mean of their ranks', () => {
    // Ranks of y: 1, 2.5, 2.5, 4: sum of products of deviations 4.5, of squares 5 and 4.5.
    const fact = correlationOf(pointsOf([1, 2, 3, 4], [0, 7, 7, 9]), LINEAR);
    expect(fact.kind === 'given' && fact.rho).toBeCloseTo(4.5 / Math.sqrt(5 * 4.5), 12);
  });

  it('is that of the logarithms on a logarithmic axis, and the ranks stay', () => {
    const points = pointsOf([1, 10, 100, 1000], [1, 2, 3, 4]);
    const linear = correlationOf(points, LINEAR);
    const log = correlationOf(points, { x: true, y: false });
    expect(log.kind === 'given' && log.r).toBeCloseTo(1, 12);
    expect(linear.kind === 'given' && linear.r).toBeLessThan(0.9);
    expect(linear.kind === 'given' && linear.rho).toBeCloseTo(1, 12);
  });

  it('is not given for fewer than three regions, nor where all have one value', () => {
    expect(correlationOf([], LINEAR)).toEqual({ kind: 'few', n: 0 });
    expect(correlationOf(pointsOf([1, 2], [3, 4]), LINEAR)).toEqual({ kind: 'few', n: 2 });
    const constant = { kind: 'constant', n: 3 };
    expect(correlationOf(pointsOf([5, 5, 5], [1, 2, 3]), LINEAR)).toEqual({
      ...constant,
      axis: 'x',
    });
    expect(correlationOf(pointsOf([1, 2, 3], [5, 5, 5]), LINEAR)).toEqual({
      ...constant,
      axis: 'y',
    });
  });

  it('is never outside −1 to 1, and never no number', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const fact = correlationOf(split(list), LINEAR);
        expect(fact.n).toBe(list.length);
        if (fact.kind === 'few') expect(list.length).toBeLessThan(3);
        else if (fact.kind === 'constant') {
          const index = fact.axis === 'x' ? 0 : 1;
          expect(list.every((pair) => pair[index] === list[0]![index])).toBe(true);
        } else {
          for (const each of [fact.r, fact.rho]) expect(Math.abs(each)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('is the same with the axes exchanged', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const turned = correlationOf(split(list.map(([x, y]) => [y, x] as const)), LINEAR);
        const fact = correlationOf(split(list), LINEAR);
        if (fact.kind !== 'given' || turned.kind !== 'given') return;
        expect(turned.r).toBeCloseTo(fact.r, 9);
        expect(turned.rho).toBeCloseTo(fact.rho, 9);
      }),
    );
  });
});

it('the words for a correlation do not depend on its sign', () => {
  expect([0.05, -0.2, 0.3, -0.61].map(strengthOf)).toEqual(['none', 'weak', 'moderate', 'strong']);
});
