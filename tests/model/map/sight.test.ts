import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, contains, type PlaneCamera } from '../../../src/model/map/sheet';
import { keepInSight, movedBy, nearestToMiddle, pixelAt } from '../../../src/model/map/sight';

const SIZE = { width: 800, height: 600 };
const CAMERA: PlaneCamera = { centre: [4_500_000, 3_000_000], zoom: 6 };

const places = fc.tuple(
  fc.integer({ min: 2_500_000, max: 7_400_000 }),
  fc.integer({ min: 1_400_000, max: 5_400_000 }),
);

describe('a place that is to be in sight', () => {
  it('is in the window afterwards, whatever the place and the zoom', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 2, max: 11, noNaN: true }), (place, zoom) => {
        const camera = keepInSight(place, { ...CAMERA, zoom }, SIZE);
        expect(contains(boundsOf(camera, SIZE), place)).toBe(true);
        const { x, y } = pixelAt(place, camera, SIZE);
        expect(Math.min(x, SIZE.width - x)).toBeGreaterThanOrEqual(0.119 * SIZE.width);
        expect(Math.min(y, SIZE.height - y)).toBeGreaterThanOrEqual(0.119 * SIZE.height);
      }),
    );
  });

  it('does not move a map on which it is well in sight', () => {
    expect(keepInSight([4_510_000, 3_010_000], CAMERA, SIZE)).toBe(CAMERA);
  });

  it('moves the map no farther than it must', () => {
    const moved = keepInSight([4_500_000, 3_900_000], CAMERA, SIZE);
    expect(moved.centre[0]).toBe(CAMERA.centre[0]);
    expect(pixelAt([4_500_000, 3_900_000], moved, SIZE).y).toBeCloseTo(0.12 * SIZE.height);
  });
});

describe('the map moved by a key', () => {
  it('looks a quarter of the window farther', () => {
    const east = movedBy(CAMERA, [1, 0], SIZE);
    expect(pixelAt(CAMERA.centre, east, SIZE).x).toBeCloseTo(SIZE.width / 4);
    const south = movedBy(CAMERA, [0, -1], SIZE);
    expect(pixelAt(CAMERA.centre, south, SIZE).y).toBeCloseTo(SIZE.height / 4);
  });
});

it('the place nearest to the middle is where a walk begins', () => {
  const near = { centre: [4_490_000, 3_000_000] as const };
  expect(nearestToMiddle([{ centre: [4_300_000, 3_000_000] }, near], CAMERA)).toBe(near);
  expect(nearestToMiddle([], CAMERA)).toBeNull();
});
