import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPaths } from '../../../src/model/geometry/arcPaths';
import type { Picture } from '../../../src/model/geometry/path';
import { corners } from './corners';

/** Metres of the plane are pixels of the drawing, counted from above. */
const DRAWING: Picture = { bounds: [0, 0, 100, 100], width: 100 };

/** Two squares side by side, with the border between them as the first arc. */
const SQUARES = {
  arcs: [
    [
      [50, 10],
      [50, 60],
    ],
    [
      [50, 60],
      [0, 60],
      [0, 10],
      [50, 10],
    ],
    [
      [50, 60],
      [90, 60],
      [90, 10],
      [50, 10],
    ],
  ],
};

describe(arcPaths, () => {
  const { area, lines } = arcPaths(SQUARES, DRAWING, 1);

  it('draws an area around its arcs, in whatever direction each of them runs', () => {
    expect(area({ type: 'Polygon', arcs: [[0, 1]] })).toBe('M50 90l0 -50l-50 0l0 50l50 0Z');
    expect(corners(area({ type: 'Polygon', arcs: [[~0, ~2]] }))).toEqual([
      '50,40',
      '50,90',
      '90,90',
      '90,40',
      '50,40',
    ]);
  });

  it('draws every part of an area, and every line', () => {
    const both = area({ type: 'MultiPolygon', arcs: [[[0, 1]], [[~0, ~2]]] });
    expect(both.match(/M/g)).toHaveLength(2);
    expect(both.match(/Z/g)).toHaveLength(2);
    expect(lines([[0], [~2]])).toBe('M50 90l0 -50M50 90l40 0l0 -50l-40 0');
  });

  it('leaves out what the grain makes a line or a point of', () => {
    const coarse = arcPaths(SQUARES, DRAWING, 200);
    expect(coarse.area({ type: 'Polygon', arcs: [[0, 1]] })).toBe('');
    expect(coarse.lines([[0]])).toBe('');
  });

  it('leaves neighbours on one line, whatever the grain', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 2, maxLength: 20 }),
        fc.integer({ min: 1, max: 9 }),
        (border, grain) => {
          const shared = arcPaths({ arcs: [border] }, DRAWING, grain);
          const there = corners(shared.lines([[0]]));
          expect(corners(shared.lines([[~0]]))).toEqual(there.toReversed());
        },
      ),
    );
  });
});
