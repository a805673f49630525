import { describe, expect, it } from 'vitest';
import { clipLine } from '../../../src/model/geometry/clip';

const BOUNDS = [0, 0, 10, 10] as const;

describe('clipping a line', () => {
  it('keeps what lies inside as it is', () => {
    const line = [
      [1, 1],
      [5, 2],
      [9, 9],
    ] as [number, number][];
    expect(clipLine(line, BOUNDS)).toEqual([line]);
  });

  it('cuts at the bounds and makes pieces where the line leaves and comes back', () => {
    const line = [
      [5, 5],
      [15, 5],
      [15, 8],
      [5, 8],
    ] as [number, number][];
    expect(clipLine(line, BOUNDS)).toEqual([
      [
        [5, 5],
        [10, 5],
      ],
      [
        [10, 8],
        [5, 8],
      ],
    ]);
  });

  it('finds the part of a segment that only crosses', () => {
    expect(
      clipLine(
        [
          [-5, 5],
          [15, 5],
        ],
        BOUNDS,
      ),
    ).toEqual([
      [
        [0, 5],
        [10, 5],
      ],
    ]);
  });

  it('has nothing of a line outside', () => {
    expect(
      clipLine(
        [
          [-5, -5],
          [-5, 15],
        ],
        BOUNDS,
      ),
    ).toEqual([]);
    expect(
      clipLine(
        [
          [11, 0],
          [11, 10],
        ],
        BOUNDS,
      ),
    ).toEqual([]);
    expect(clipLine([], BOUNDS)).toEqual([]);
  });
});
