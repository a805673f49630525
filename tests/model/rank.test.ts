import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, rankOf } from '../../src/model/rank';

describe(rankOf, () => {
  it('counts from the highest', () => {
    expect(rankOf(30, [10, 30, 20])).toEqual({ place: 1, of: 3 });
  });

  it('gives equal values the same place and skips the next', () => {
    const values = [10, 20, 20, 5];
    expect(values.map((value) => rankOf(value, values).place)).toEqual([3, 1, 1, 4]);
  });
});

describe('the places of all regions', () => {
  const values = (numbers: Record<string, number>) =>
    new Map(
      Object.entries(numbers).map(([code, value]) => [
        code,
        { kind: 'number', value, flags: '', isComputed: false } as const,
      ]),
    );

  it('are shared by equal values', () => {
    const places = placesOf(values({ a: 5, b: 7, c: 5, d: 1 }));
    expect(Object.fromEntries(places)).toEqual({ b: 1, a: 2, c: 2, d: 4 });
  });

  it('are kept by a reported 0', () => {
    expect(placesOf(values({ a: 5, b: 0 })).get('b')).toBe(2);
  });

  it('are the same as that of each value alone', () => {
    const some = fc.dictionary(fc.string(), fc.integer({ min: -5, max: 5 }));
    fc.assert(
      fc.property(some, (numbers) => {
        const places = placesOf(values(numbers));
        for (const [code, value] of Object.entries(numbers)) {
          expect(places.get(code)).toBe(rankOf(value, Object.values(numbers)).place);
        }
      }),
    );
  });
});
