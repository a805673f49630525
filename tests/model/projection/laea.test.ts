import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import { ETRS89_LAEA, type LonLat, laea } from '../../../src/model/projection/laea';

const EPSG_3035 =
  '+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs';
const reference = proj4(EPSG_3035);

function metresApart(a: readonly number[], b: readonly number[]): number {
  return Math.hypot((a[0] ?? NaN) - (b[0] ?? NaN), (a[1] ?? NaN) - (b[1] ?? NaN));
}

/** Places that bound Europe on all sides, and its middle. */
const CORNERS: Record<string, LonLat> = {
  Reykjanes: [-22.7, 63.8],
  'Cabo de São Vicente': [-9, 37.02],
  Tarifa: [-5.61, 36],
  Gavdos: [24.08, 34.83],
  'Eastern Türkiye': [44.82, 39.65],
  Vardø: [31.11, 70.37],
  Nordkapp: [25.78, 71.17],
  Svalbard: [20, 80],
  Bologna: [11.34, 44.49],
};

const anywhereInEurope = fc.tuple(
  fc.double({ min: -35, max: 60, noNaN: true }),
  fc.double({ min: 25, max: 84, noNaN: true }),
);

describe('ETRS89-LAEA (EPSG:3035)', () => {
  it('has its false origin at 52°N 10°E', () => {
    expect(ETRS89_LAEA.forward([10, 52])).toEqual([4321000, 3210000]);
    expect(ETRS89_LAEA.inverse([4321000, 3210000])).toEqual([10, 52]);
  });

  it('gives the example of EPSG guidance note 7-2', () => {
    expect(metresApart(ETRS89_LAEA.forward([5, 50]), [3962799.45, 2999718.85])).toBeLessThan(0.01);
  });

  it.each(Object.entries(CORNERS))('agrees with PROJ at %s to a centimetre', (_, place) => {
    const point = ETRS89_LAEA.forward(place);
    expect(metresApart(point, reference.forward([...place]))).toBeLessThan(0.01);
    expect(metresApart(ETRS89_LAEA.inverse(point), place) * 111_000).toBeLessThan(0.01);
  });

  it('agrees with PROJ all over Europe', () => {
    fc.assert(
      fc.property(anywhereInEurope, (place) => {
        expect(metresApart(ETRS89_LAEA.forward(place), reference.forward([...place]))).toBeLessThan(
          0.01,
        );
      }),
    );
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(anywhereInEurope, (place) => {
        const back = ETRS89_LAEA.inverse(ETRS89_LAEA.forward(place));
        expect(metresApart(back, place)).toBeLessThan(2e-8);
      }),
    );
  });
});

describe('a local equal-area plane', () => {
  it('agrees with PROJ near the equator and in the southern hemisphere', () => {
    for (const [lon, lat] of [
      [-53.1, 3.94],
      [55.53, -21.13],
    ] as const) {
      const local = laea({ centre: [lon, lat], origin: [0, 0] });
      const theirs = proj4(
        `+proj=laea +lat_0=${lat} +lon_0=${lon} +x_0=0 +y_0=0 +ellps=GRS80 +units=m`,
      );
      const place: LonLat = [lon + 1.3, lat - 0.7];
      expect(metresApart(local.forward(place), theirs.forward([...place]))).toBeLessThan(0.01);
      expect(metresApart(local.inverse(local.forward(place)), place)).toBeLessThan(2e-8);
    }
  });
});
