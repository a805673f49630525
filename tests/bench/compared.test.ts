import { describe, expect, it } from 'vitest';
import { aloneLine, comparedLine } from './compared';

const row = { what: 'first map', unit: 'ms', app: [30, 10, 20], peer: [100, 50, 60] };

describe('comparedLine', () => {
  it('sets the medians beside each other, with their range and ratio', () => {
    expect(comparedLine(row)).toBe(
      '| first map | 20 ms (10 to 30) | 60 ms (50 to 100) | 0.33 |  |',
    );
  });

  it('says whether a target is kept', () => {
    expect(comparedLine({ ...row, target: 0.4 })).toContain('at most 0.4: kept');
    expect(comparedLine({ ...row, target: 0.3 })).toContain('at most 0.3: missed');
  });

  it('does not keep a target without figures', () => {
    expect(comparedLine({ ...row, app: [], target: 1 })).toContain('missed');
  });

  it('leaves the range of a single figure out', () => {
    expect(aloneLine('WebGL map', 'ms', [4.25])).toBe('| WebGL map | 4.3 ms | | | |');
  });
});
