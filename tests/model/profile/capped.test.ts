import fc from 'fast-check';
import { expect, it } from 'vitest';
import { capped } from '../../../src/model/profile/capped';

it('shows the first of a long list and counts the rest', () => {
  expect(capped(['a', 'b', 'c', 'd'], 2)).toEqual({ shown: ['a', 'b'], more: 2 });
});

it('never tells of one more where that one could stand', () => {
  expect(capped(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b', 'c'], more: 0 });
});

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat(12), (items, limit) => {
      const { shown, more } = capped(items, limit);
      expect(shown.length + more).toBe(items.length);
      expect(more).not.toBe(1);
    }),
  );
});
