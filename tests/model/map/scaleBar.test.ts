import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../../src/model/map/scaleBar';

describe(scaleBar, () => {
  it('is the longest round length that fits', () => {
    expect(scaleBar(4258, 110)).toEqual({ kilometres: 200, pixels: 200_000 / 4258 });
  });

  it('is 1, 2 or 5 times a power of ten and uses at least two fifths of the room', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 20_000, noNaN: true }), (metres) => {
        const { kilometres, pixels } = scaleBar(metres, 110);
        const mantissa = kilometres / 10 ** Math.floor(Math.log10(kilometres) + 1e-9);
        expect([1, 2, 5]).toContain(Math.round(mantissa));
        expect(pixels).toBeLessThanOrEqual(110);
        expect(pixels).toBeGreaterThanOrEqual(0.39 * 110);
      }),
    );
  });
});
