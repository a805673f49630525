import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  metresPerPixel,
  planeToPseudo,
  pseudoToPlane,
  zoomAt,
} from '../../../src/model/projection/plane';

const onTheSheet = fc.tuple(
  fc.double({ min: 900_000, max: 8_200_000, noNaN: true }),
  fc.double({ min: 200_000, max: 6_600_000, noNaN: true }),
);

/** Pixels from the world's upper left corner where Mercator puts a longitude and latitude at zoom 0. */
function mercatorPixels([lng, lat]: readonly [number, number]): [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lng / 360 + 0.5) * 512, (0.5 - y / (2 * Math.PI)) * 512];
}

describe('the plane in MapLibre', () => {
  it('puts the false origin where Mercator is not distorted', () => {
    expect(planeToPseudo([4321000, 3210000])).toEqual([0, 0]);
  });

  it('comes back to the same metre', () => {
    fc.assert(
      fc.property(onTheSheet, (point) => {
        const [east, north] = pseudoToPlane(planeToPseudo(point));
        expect(Math.hypot(east - point[0], north - point[1])).toBeLessThan(1e-6);
      }),
    );
  });

  it('shows equal distances with equal pixels, everywhere and in both directions', () => {
    fc.assert(
      fc.property(onTheSheet, ([east, north]) => {
        const [x, y] = mercatorPixels(planeToPseudo([east, north]));
        const [right] = mercatorPixels(planeToPseudo([east + 100_000, north]));
        const [, up] = mercatorPixels(planeToPseudo([east, north + 100_000]));
        const pixels = 100_000 / metresPerPixel(0);
        expect(right - x).toBeCloseTo(pixels, 8);
        expect(y - up).toBeCloseTo(pixels, 8);
      }),
    );
  });

  it('halves the metres in a pixel with every zoom', () => {
    expect(metresPerPixel(0)).toBeCloseTo(78271.517, 3);
    expect(metresPerPixel(4)).toBeCloseTo(metresPerPixel(3) / 2, 9);
    expect(zoomAt(metresPerPixel(4.2))).toBeCloseTo(4.2, 12);
  });
});
