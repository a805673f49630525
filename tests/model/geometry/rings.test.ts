import { describe, expect, it } from 'vitest';
import {
  insidePolygon,
  insideRing,
  ringMiddle,
  signedArea,
} from '../../../src/model/geometry/rings';

type Ring = [number, number][];
const SQUARE: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];
const HOLE: Ring = [
  [4, 4],
  [4, 6],
  [6, 6],
  [6, 4],
  [4, 4],
];

describe('rings', () => {
  it('have an area whose sign tells their direction', () => {
    expect(signedArea(SQUARE)).toBe(100);
    expect(signedArea(HOLE)).toBe(-4);
    expect(signedArea([])).toBe(0);
  });

  it('hold the points inside', () => {
    expect(insideRing([5, 5], SQUARE)).toBe(true);
    expect(insideRing([11, 5], SQUARE)).toBe(false);
    expect(insideRing([5, -1], SQUARE)).toBe(false);
  });

  it('do not hold the points in a hole', () => {
    expect(insidePolygon([5, 5], [SQUARE, HOLE])).toBe(false);
    expect(insidePolygon([2, 5], [SQUARE, HOLE])).toBe(true);
  });
});

describe(ringMiddle, () => {
  it('is the centroid of the largest ring', () => {
    expect(ringMiddle([HOLE, SQUARE])).toEqual([5, 5]);
    expect(ringMiddle([])).toBeNull();
  });
});
