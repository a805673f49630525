import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../../src/model/classify/classBreaks';
import { naturalBreaks } from '../../../src/model/classify/naturalBreaks';

describe(naturalBreaks, () => {
  it('puts the bounds into the gaps between the values', () => {
    const values = [1, 1.2, 1.1, 8, 8.3, 20, 21];
    const breaks = naturalBreaks(values, 3, 1);
    expect(breaks).toEqual({ bounds: [8, 20] });
    expect(values.map((value) => classOf(value, breaks))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('makes no more classes than there are different values', () => {
    expect(naturalBreaks([3, 3, 9, 9], 7, 0)).toEqual({ bounds: [9] });
  });

  it('lies closer to its values than classes of the same width do', () => {
    const within = (bounds: readonly number[], values: readonly number[]) => {
      const classes = group(values, (value) => classOf(value, { bounds }));
      return [...classes.values()]
        .map((members) => {
          const mean = members.reduce((sum, value) => sum + value, 0) / members.length;
          return members.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        })
        .reduce((sum, each) => sum + each, 0);
    };
    const skewed = Array.from({ length: 60 }, (_, index) => 1.12 ** index);
    const { bounds } = naturalBreaks(skewed, 5, 3);
    const width = (skewed.at(-1)! - 1) / 5;
    const even = [1, 2, 3, 4].map((step) => 1 + step * width);
    expect(within(bounds, skewed)).toBeLessThan(within(even, skewed));
  });
});
