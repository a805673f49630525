import { describe, expect, it } from 'vitest';
import { equalIntervalBreaks } from '../../../src/model/classify/equalInterval';

describe(equalIntervalBreaks, () => {
  it('cuts the range into classes of the same width', () => {
    expect(equalIntervalBreaks([0, 1, 2, 3, 100], 4, 1)).toEqual({ bounds: [25, 50, 75] });
  });

  it('prints the bounds that classify', () => {
    expect(equalIntervalBreaks([0, 10], 3, 1)).toEqual({ bounds: [3.3, 6.7] });
  });
});
