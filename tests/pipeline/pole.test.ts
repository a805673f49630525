import { describe, expect, it } from 'vitest';
import { poleOf } from '../../geo/pipeline/pole';

type Ring = [number, number][];
const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

function distance([x, y]: readonly [number, number], to: [number, number]): number {
  return Math.hypot(x - to[0], y - to[1]);
}

describe('the point well inside a polygon', () => {
  it('is the middle of a square', () => {
    expect(distance(poleOf([box(0, 0, 10, 10)]), [5, 5])).toBeLessThan(0.2);
  });

  it('lies in the broad part, not in the middle of the bounds', () => {
    const tadpole: Ring = [
      [0, 0],
      [10, 0],
      [10, 4.5],
      [40, 4.5],
      [40, 5.5],
      [10, 5.5],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(distance(poleOf([tadpole]), [5, 5])).toBeLessThan(0.8);
  });

  it('keeps away from holes: a region around a city is labelled beside the city', () => {
    const [x, y] = poleOf([box(0, 0, 10, 10), box(3, 3, 7, 7)]);
    expect(x > 3 && x < 7 && y > 3 && y < 7).toBe(false);
  });
});
