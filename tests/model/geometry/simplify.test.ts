import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplifyLine } from '../../../src/model/geometry/simplify';

const line = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), {
  minLength: 2,
  maxLength: 40,
});

/** How far a point lies from the nearest segment of a line. */
function distance([x, y]: [number, number], to: number[][]): number {
  return Math.min(
    ...to.slice(1).map(([bx = 0, by = 0], index) => {
      const [ax = 0, ay = 0] = to[index] ?? [];
      const square = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = square === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square;
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
    }),
  );
}

describe('a simplified line', () => {
  it('leaves out what lies on the way, and keeps a corner', () => {
    const corner = [
      [0, 0],
      [5, 0.2],
      [10, 0],
      [10, 10],
    ];
    expect(simplifyLine(corner, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('keeps both ends, adds nothing, and passes every point within the tolerance', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 10 }), (points, tolerance) => {
        const simple = simplifyLine(points, tolerance);
        expect(simple[0]).toEqual(points[0]);
        expect(simple.at(-1)).toEqual(points.at(-1));
        expect(points).toEqual(expect.arrayContaining(simple));
        for (const point of points) {
          expect(distance(point, simple)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });

  it('keeps a ring that begins and ends at one point', () => {
    const ring = [
      [0, 0],
      [8, 0],
      [8, 8],
      [0, 8],
      [0, 0],
    ];
    expect(simplifyLine(ring, 1)).toEqual(ring);
  });
});
