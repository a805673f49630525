import { describe, expect, it } from 'vitest';
import { circleRadius, legendCircles } from '../../../src/model/map/circles';

describe(circleRadius, () => {
  it('gives areas in proportion to values', () => {
    expect(circleRadius(4, 16) ** 2 / circleRadius(16, 16) ** 2).toBeCloseTo(1 / 4);
    expect(circleRadius(0, 16)).toBe(0);
  });
});

describe(legendCircles, () => {
  it('offers round sizes that occur on the map', () => {
    expect(legendCircles(15_512_000)).toEqual([10_000_000, 3_000_000, 700_000]);
    expect(legendCircles(0)).toEqual([]);
  });
});
