import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/model/filter/bounds';

const legendClass = { from: 20, to: 25, isToExcluded: true };

describe(boundsOf, () => {
  it('keeps the end of a legend’s class as long as only the lower end moves', () => {
    expect(boundsOf(legendClass, 'from', 21)).toEqual({ from: 21, to: 25, isToExcluded: true });
  });

  it('includes an upper end that was set', () => {
    expect(boundsOf(legendClass, 'to', 30)).toEqual({ from: 20, to: 30, isToExcluded: false });
  });

  it('takes the other end along', () => {
    expect(boundsOf(legendClass, 'from', 40)).toMatchObject({ from: 40, to: 40 });
    expect(boundsOf(legendClass, 'to', 10)).toMatchObject({ from: 10, to: 10 });
  });

  it('changes nothing where the end stays', () => {
    expect(boundsOf(legendClass, 'to', 25)).toBe(legendClass);
  });

  it('never puts the ends out of order', () => {
    const end = fc.option(fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(end, end, fc.constantFrom('from', 'to'), end, (a, b, which, value) => {
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        const moved = boundsOf({ from, to, isToExcluded: false }, which, value);
        expect(moved[which]).toBe(value);
        expect(moved.from === null || moved.to === null || moved.from <= moved.to).toBe(true);
      }),
    );
  });
});
