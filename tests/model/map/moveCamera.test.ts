import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  followed,
  isSameCamera,
  placeAt,
  pushed,
  zoomedAt,
} from '../../../src/model/map/moveCamera';
import { keepOnSheet, SHEET, toCamera, toPlaneCamera } from '../../../src/model/map/sheet';

const SIZE = { width: 800, height: 600 };
/** Cameras from which a small movement stays on the sheet and within the zooms of the map. */
const cameras = fc.record({
  centre: fc.tuple(
    fc.integer({ min: 4_000_000, max: 6_000_000 }),
    fc.integer({ min: 2_500_000, max: 4_500_000 }),
  ),
  zoom: fc.double({ min: 6, max: 9, noNaN: true }),
});
const points = fc.record({
  x: fc.integer({ min: 0, max: SIZE.width }),
  y: fc.integer({ min: 0, max: SIZE.height }),
});

function expectSamePlace(a: readonly [number, number], b: readonly [number, number]) {
  expect(a[0]).toBeCloseTo(b[0], 3);
  expect(a[1]).toBeCloseTo(b[1], 3);
}

describe(pushed, () => {
  it('brings what was under the pointer to where the pointer is now', () => {
    fc.assert(
      fc.property(cameras, points, points, (camera, from, to) => {
        const moved = pushed(camera, { x: to.x - from.x, y: to.y - from.y });
        expectSamePlace(placeAt(moved, SIZE, to), placeAt(camera, SIZE, from));
      }),
    );
  });

  it('stops at the edge of the sheet', () => {
    const edge = pushed({ centre: [SHEET[0], SHEET[1]], zoom: 4 }, { x: 500, y: -500 });
    expect(edge.centre).toEqual([SHEET[0], SHEET[1]]);
  });
});

describe(zoomedAt, () => {
  it('leaves the place under the pointer where it is', () => {
    const levels = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(cameras, points, levels, (camera, at, by) => {
        const zoomed = zoomedAt(camera, SIZE, at, by);
        expect(zoomed.zoom).toBeCloseTo(camera.zoom + by, 9);
        expectSamePlace(placeAt(zoomed, SIZE, at), placeAt(camera, SIZE, at));
      }),
    );
  });

  it('does not move a map that cannot come nearer', () => {
    const nearest = keepOnSheet({ centre: [4_500_000, 3_000_000], zoom: 99 });
    expect(zoomedAt(nearest, SIZE, { x: 10, y: 10 }, 1)).toEqual(nearest);
  });
});

describe(followed, () => {
  const camera = { centre: [4_500_000, 3_000_000], zoom: 6 } as const;

  it('zooms by as much as two fingers part, around the middle between them', () => {
    const before = [
      { x: 300, y: 300 },
      { x: 500, y: 300 },
    ];
    const after = [
      { x: 210, y: 320 },
      { x: 610, y: 320 },
    ];
    const pinched = followed(camera, SIZE, before, after);
    expect(pinched.zoom).toBeCloseTo(7, 9);
    expectSamePlace(
      placeAt(pinched, SIZE, { x: 410, y: 320 }),
      placeAt(camera, SIZE, { x: 400, y: 300 }),
    );
  });

  it('pushes the map with one finger', () => {
    const moved = followed(camera, SIZE, [{ x: 5, y: 5 }], [{ x: 15, y: 25 }]);
    expect(moved).toEqual(pushed(camera, { x: 10, y: 20 }));
  });
});

describe(isSameCamera, () => {
  it('sees no difference between a camera and what the address makes of it', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        expect(isSameCamera(camera, toPlaneCamera(toCamera(camera), []))).toBe(true);
      }),
    );
  });

  it('sees a movement of ten pixels', () => {
    const camera = { centre: [4_500_000, 3_000_000], zoom: 6 } as const;
    expect(isSameCamera(camera, pushed(camera, { x: 10, y: 0 }))).toBe(false);
  });
});
