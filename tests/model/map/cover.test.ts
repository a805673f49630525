import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAt, NO_COVER, uncoveredBounds } from '../../../src/model/map/cover';
import { boundsOf, contains, SHEET } from '../../../src/model/map/sheet';

const share = fc.double({ min: 0, max: 0.45, noNaN: true });
const size = fc.record({
  width: fc.integer({ min: 100, max: 2000 }),
  height: fc.integer({ min: 100, max: 2000 }),
});
const point = fc.tuple(
  fc.double({ min: SHEET[0], max: SHEET[2], noNaN: true }),
  fc.double({ min: SHEET[1], max: SHEET[3], noNaN: true }),
);
const zoom = fc.double({ min: 2, max: 9, noNaN: true });

describe('a map that is partly covered', () => {
  it('shows all of its bounds where nothing lies over it', () => {
    fc.assert(
      fc.property(point, zoom, size, (centre, level, window) => {
        const camera = { centre, zoom: level };
        expect(uncoveredBounds(camera, window, NO_COVER)).toEqual(boundsOf(camera, window));
      }),
    );
  });

  it('shows a point that is looked at in the middle of what is left', () => {
    fc.assert(
      fc.property(point, zoom, size, share, share, (at, level, window, top, bottom) => {
        const cover = { top, bottom };
        const [west, south, east, north] = uncoveredBounds(
          lookAt(at, level, window, cover),
          window,
          cover,
        );
        expect((west + east) / 2).toBeCloseTo(at[0], 3);
        expect((south + north) / 2).toBeCloseTo(at[1], 3);
      }),
    );
  });

  it('does not show what lies behind a sheet over its lower half', () => {
    const camera = { centre: [4_500_000, 3_000_000], zoom: 4 } as const;
    const window = { width: 400, height: 800 };
    const [, south, , north] = boundsOf(camera, window);
    const low = [4_500_000, south + 0.25 * (north - south)] as const;
    expect(contains(boundsOf(camera, window), low)).toBe(true);
    expect(contains(uncoveredBounds(camera, window, { top: 0, bottom: 0.5 }), low)).toBe(false);
  });
});
