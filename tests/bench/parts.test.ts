import { describe, expect, it } from 'vitest';
import { PARTS, readAsked } from './parts';

describe('readAsked', () => {
  it('measures everything where nothing is asked for', () => {
    const { parts, loads, minutes, sizes } = readAsked([]);
    expect([...parts]).toEqual([...PARTS]);
    expect({ loads, minutes, sizes }).toEqual({ loads: 5, minutes: 10, sizes: [1514, 10000] });
  });

  it('measures the parts that are named, without synthetic sizes where none are', () => {
    const { parts, sizes } = readAsked(['--only', 'memory,load', '--sizes', '']);
    expect([...parts]).toEqual(['load', 'memory']);
    expect(sizes).toEqual([]);
  });

  it('refuses a part that there is not', () => {
    expect(() => readAsked(['--only', 'speed'])).toThrow('parts are: load');
  });
});
