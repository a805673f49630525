import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inset } from '../../../src/model/dataset/geometry';
import { insetAt, insetProjection, lonLatToPlane } from '../../../src/model/projection/insets';
import { ETRS89_LAEA } from '../../../src/model/projection/laea';

const MADEIRA: Inset = {
  id: 'madeira',
  name: 'Madeira',
  regions: ['PT30'],
  origin: [-16.78, 32.75],
  at: [6_800_000, 3_100_000],
  scale: 3,
  frame: [6_550_000, 2_900_000, 7_050_000, 3_320_000],
};
const INSETS = [MADEIRA];

describe('insets', () => {
  it('holds the points inside its frame, edges included, and no others', () => {
    expect(insetAt(INSETS, [6_550_000, 3_320_000])).toBe(MADEIRA);
    expect(insetAt(INSETS, [6_549_999, 3_100_000])).toBeUndefined();
    expect(insetAt(INSETS, [6_800_000, 2_899_999])).toBeUndefined();
  });

  it('puts its origin at its place', () => {
    expect(lonLatToPlane(INSETS, [-16.78, 32.75])).toEqual([6_800_000, 3_100_000]);
    expect(insetProjection(MADEIRA).inverse([6_800_000, 3_100_000])).toEqual([-16.78, 32.75]);
  });

  it('enlarges distances: a degree of latitude is three times 111 km', () => {
    const [, north] = insetProjection(MADEIRA).forward([-16.78, 33.25]);
    expect((north - 3_100_000) / 3).toBeCloseTo(55_455, -2);
  });

  it('leaves the rest of the plane to the main map', () => {
    expect(lonLatToPlane(INSETS, [11.34, 44.49])).toEqual(ETRS89_LAEA.forward([11.34, 44.49]));
  });

  it('tells the real place of every point inside a frame, and finds it again', () => {
    const inside = fc.tuple(
      fc.double({ min: 6_550_001, max: 7_049_999, noNaN: true }),
      fc.double({ min: 2_900_001, max: 3_319_999, noNaN: true }),
    );
    fc.assert(
      fc.property(inside, (point) => {
        const [lon, lat] = insetProjection(MADEIRA).inverse(point);
        expect(Math.abs(lon + 16.78)).toBeLessThan(1.2);
        expect(Math.abs(lat - 32.75)).toBeLessThan(1);
        const back = lonLatToPlane(INSETS, [lon, lat]);
        expect(Math.hypot(back[0] - point[0], back[1] - point[1])).toBeLessThan(0.01);
      }),
    );
  });
});
