import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInRange } from '../../../src/model/filter/range';
import {
  boundsBetween,
  codesWithin,
  isWithinArea,
  OPEN,
  quadrantArea,
  rangesWith,
  readBound,
} from '../../../src/model/scatter/area';
import { isInQuadrant, QUADRANT_ORDER } from '../../../src/model/scatter/quadrants';
import { rangeParam } from '../../../src/model/url/rangeParam';
import { pointsOf } from './points';

const axes = {
  x: { id: 'population-density', year: null },
  y: { id: 'share-65-plus', year: 2018 },
} as const;
const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('an area of a scatter', () => {
  it('holds the regions within it, the largest first', () => {
    const points = pointsOf([1, 2, 3], [1, 2, 3]).map((point, i) => ({ ...point, population: i }));
    const area = { x: boundsBetween(3, 2, 1), y: OPEN };
    expect(codesWithin(points, area)).toEqual(['AA02', 'AA01']);
  });

  it('is as exact as the values are printed', () => {
    expect(boundsBetween(7.26, 1.04, 1)).toEqual({ from: 1, to: 7.3, isToExcluded: false });
  });

  it('becomes ranges of a filter that ask for the same regions', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value)), value, value, value, (list, a, b, c) => {
        const points = pointsOf(
          list.map(([x]) => x),
          list.map(([, y]) => y),
        );
        const area = { x: boundsBetween(a, b, 1), y: { ...OPEN, from: Number(c.toFixed(1)) + 0 } };
        const ranges = rangesWith([], area, axes);
        for (const point of points) {
          const isIn = isInRange(point.x, ranges[0]!) && isInRange(point.y, ranges[1]!);
          expect(isIn).toBe(isWithinArea(point, area));
        }
        // What an address holds is read as it was.
        for (const range of ranges)
          expect(rangeParam.parse(rangeParam.serialize(range))).toEqual(range);
      }),
    );
  });

  it('replaces ranges of its two indicators and leaves others alone', () => {
    const other = { indicator: 'physicians', year: null, within: 'none' } as const;
    const old = { indicator: 'share-65-plus', year: null, within: 'none' } as const;
    const within = boundsBetween(20, 25, 1);
    expect(rangesWith([other, old], { x: OPEN, y: within }, axes)).toEqual([
      other,
      { indicator: 'share-65-plus', year: 2018, within },
    ]);
  });

  it('of a quadrant holds what the quadrant holds', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value)), fc.option(value), value, (list, x, y) => {
        const points = pointsOf(
          list.map(([each]) => each),
          list.map(([, each]) => each),
        );
        for (const quadrant of QUADRANT_ORDER) {
          const area = quadrantArea(quadrant, { x, y });
          for (const point of points) {
            expect(isWithinArea(point, area)).toBe(isInQuadrant(point, quadrant, { x, y }));
          }
        }
      }),
    );
  });

  it('reads bounds as they are typed', () => {
    expect(['', ' 20.5 ', '-0', 'x', '1e99'].map(readBound)).toEqual([
      null,
      20.5,
      0,
      undefined,
      undefined,
    ]);
  });
});
