import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compactPath } from '../../../src/model/geometry/compactPath';

/** Reads a path of `M`, `l` and `z` back into the points of its lines. */
function read(path: string): number[][][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const [start = '', steps = ''] = part.replace('z', '').split('l');
      const numbers = (text: string) => [...text.matchAll(/-?\d+/g)].map(Number);
      const points = [numbers(start)];
      const all = numbers(steps);
      for (let i = 0; i < all.length; i += 2) {
        const [x = 0, y = 0] = points.at(-1) ?? [];
        points.push([x + (all[i] ?? 0), y + (all[i + 1] ?? 0)]);
      }
      return points;
    });
}

const point = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));

describe('a path in few bytes', () => {
  it('goes from point to point, and a minus sign stands for a space', () => {
    const coordinates = [
      [10, 20],
      [13, 16],
      [13, 16],
      [-1, 16],
      [10, 20],
    ];
    expect(compactPath({ type: 'Polygon', coordinates: [coordinates] })).toBe('M10 20l3-4-14 0z');
  });

  it('leaves out a ring that has shrunk to a line, and a line that has shrunk to a point', () => {
    const flat = [
      [1, 1],
      [4, 1],
      [1, 1],
    ];
    expect(compactPath({ type: 'MultiPolygon', coordinates: [[flat]] })).toBe('');
    const still = [
      [2, 2],
      [2, 2],
    ];
    expect(compactPath({ type: 'LineString', coordinates: still })).toBe('');
  });

  it('reads back as the points that it was given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(point, { selector: String, minLength: 2 }), (points) => {
        const path = compactPath({ type: 'MultiLineString', coordinates: [points, points] });
        expect(read(path)).toEqual([points, points]);
      }),
    );
  });
});
