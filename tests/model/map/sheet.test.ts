import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  fitBounds,
  overlaps,
  SHEET,
  toCamera,
  toPlaneCamera,
} from '../../../src/model/map/sheet';

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});

describe(fitBounds, () => {
  it('shows the whole sheet in a window of any size', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const shown = boundsOf(fitBounds(SHEET, size, 8), size);
        expect(shown[0]).toBeLessThanOrEqual(SHEET[0]);
        expect(shown[1]).toBeLessThanOrEqual(SHEET[1]);
        expect(shown[2]).toBeGreaterThanOrEqual(SHEET[2]);
        expect(shown[3]).toBeGreaterThanOrEqual(SHEET[3]);
      }),
    );
  });
});

describe(toCamera, () => {
  it('comes back to the same place, to about a hundred metres', () => {
    const centres = fc.tuple(
      fc.integer({ min: 2_600_000, max: 5_500_000 }),
      fc.integer({ min: 1_500_000, max: 4_200_000 }),
    );
    fc.assert(
      fc.property(centres, ([east, north]) => {
        const there = toCamera({ centre: [east, north], zoom: 4.2 }, []);
        const { centre } = toPlaneCamera(there, []);
        expect(Math.abs(centre[0] - east)).toBeLessThan(100);
        expect(Math.abs(centre[1] - north)).toBeLessThan(100);
      }),
    );
  });
});

describe(overlaps, () => {
  it('tells what is in sight from what is not', () => {
    expect(overlaps([0, 0, 2, 2], [1, 1, 3, 3])).toBe(true);
    expect(overlaps([0, 0, 1, 1], [2, 2, 3, 3])).toBe(false);
  });
});
