import { describe, expect, it } from 'vitest';
import { walk } from '../../../src/model/series/walk';

const trend = { series: 3, points: 21, run: 'across' } as const;
const pyramid = { series: 2, points: 18, run: 'up' } as const;

describe('walking over a chart', () => {
  it('begins at the last point of the first series', () => {
    expect(walk('ArrowLeft', null, trend)).toEqual({ series: 0, point: 20 });
  });

  it('goes along the points and through the series of a trend', () => {
    const from = { series: 1, point: 10 };
    expect(walk('ArrowLeft', from, trend)).toEqual({ series: 1, point: 9 });
    expect(walk('ArrowRight', from, trend)).toEqual({ series: 1, point: 11 });
    expect(walk('ArrowUp', from, trend)).toEqual({ series: 0, point: 10 });
    expect(walk('ArrowDown', from, trend)).toEqual({ series: 2, point: 10 });
    expect(walk('Home', from, trend)).toEqual({ series: 1, point: 0 });
    expect(walk('End', from, trend)).toEqual({ series: 1, point: 20 });
  });

  it('goes up to older groups and across to the other sex of a pyramid', () => {
    const from = { series: 0, point: 3 };
    expect(walk('ArrowUp', from, pyramid)).toEqual({ series: 0, point: 4 });
    expect(walk('ArrowDown', from, pyramid)).toEqual({ series: 0, point: 2 });
    expect(walk('ArrowRight', from, pyramid)).toEqual({ series: 1, point: 3 });
  });

  it('stays at its ends', () => {
    expect(walk('ArrowRight', { series: 0, point: 20 }, trend)).toEqual({ series: 0, point: 20 });
    expect(walk('ArrowUp', { series: 0, point: 20 }, trend)).toEqual({ series: 0, point: 20 });
  });

  it('leaves other keys alone, and goes nowhere in an empty chart', () => {
    expect(walk('a', { series: 0, point: 0 }, trend)).toBeNull();
    expect(walk('ArrowLeft', null, { ...trend, points: 0 })).toBeNull();
  });
});
