import { describe, expect, it } from 'vitest';
import { rankOf } from '../../src/model/rank';

describe(rankOf, () => {
  it('counts from the highest', () => {
    expect(rankOf(30, [10, 30, 20])).toEqual({ place: 1, of: 3 });
  });

  it('gives equal values the same place and skips the next', () => {
    const values = [10, 20, 20, 5];
    expect(values.map((value) => rankOf(value, values).place)).toEqual([3, 1, 1, 4]);
  });
});
