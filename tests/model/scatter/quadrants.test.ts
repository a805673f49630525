import { describe, expect, it } from 'vitest';
import {
  euLine,
  isInQuadrant,
  QUADRANT_ORDER,
  quadrantLines,
} from '../../../src/model/scatter/quadrants';
import { catalogue } from '../series/official';
import { pointsOf } from './points';

const indicatorOf = (id: string) => catalogue().indicators.find((each) => each.id === id)!;
const axes = {
  x: { indicator: indicatorOf('population-density'), year: 2019 },
  y: { indicator: indicatorOf('share-65-plus'), year: 2019 },
};

describe('the lines of the quadrants', () => {
  const points = pointsOf([1, 2, 30, 40], [9, 5, 1, 7]);

  it('are the medians of the regions drawn', () => {
    expect(quadrantLines('median', points, axes)).toEqual({ x: 16, y: 6 });
  });

  it('are the EU’s values where the table has them: the density of 2019, no share', () => {
    expect(quadrantLines('eu', points, axes)).toEqual({ x: 109, y: null });
    expect(euLine(axes.x.indicator, 2008)).not.toBeNull();
  });

  it('hold no region against the sum of all', () => {
    expect(euLine(indicatorOf('population'), 2019)).toBeNull();
  });

  it('are none without regions, or by choice', () => {
    expect(quadrantLines('median', [], axes)).toEqual({ x: null, y: null });
    expect(quadrantLines('none', points, axes)).toEqual({ x: null, y: null });
  });

  it('put every region into one quadrant', () => {
    const lines = { x: 16, y: 6 };
    const counts = QUADRANT_ORDER.map(
      (each) => points.filter((point) => isInQuadrant(point, each, lines)).length,
    );
    expect(counts).toEqual([1, 1, 1, 1]);
  });
});
