import { describe, expect, it } from 'vitest';
import { withRange } from '../../../src/model/filter/filters';
import { isInRange, isWithin } from '../../../src/model/filter/range';

const number = (value: number) => ({
  kind: 'number' as const,
  value,
  flags: '',
  isComputed: false,
});

describe(isWithin, () => {
  it.each([
    [20, true],
    [22, true],
    [25, true],
    [19.9, false],
    [25.1, false],
  ])('counts both ends: %d is %s', (value, expected) => {
    expect(isWithin(value, { from: 20, to: 25, isToExcluded: false })).toBe(expected);
  });

  it('leaves the upper end to the next class where a class asks', () => {
    expect(isWithin(25, { from: 20, to: 25, isToExcluded: true })).toBe(false);
    expect(isWithin(24.9, { from: 20, to: 25, isToExcluded: true })).toBe(true);
  });

  it('is open where nothing is set', () => {
    expect(isWithin(-5, { from: null, to: 0, isToExcluded: false })).toBe(true);
    expect(isWithin(1e9, { from: 0, to: null, isToExcluded: false })).toBe(true);
  });
});

describe(isInRange, () => {
  const range = { indicator: 'physicians', year: null } as const;
  const open = { from: 0, to: null, isToExcluded: false };

  it('never counts a missing value as a low one', () => {
    expect(isInRange(undefined, { ...range, within: open })).toBe(false);
    expect(isInRange(number(0), { ...range, within: open })).toBe(true);
  });

  it('asks for the regions without a value by name', () => {
    expect(isInRange(undefined, { ...range, within: 'none' })).toBe(true);
    expect(isInRange(number(0), { ...range, within: 'none' })).toBe(false);
  });
});

describe(withRange, () => {
  it('has one range for each indicator', () => {
    const within = { from: 1, to: 2, isToExcluded: false };
    const first = { indicator: 'physicians', year: null, within } as const;
    const second = { ...first, year: 2015 };
    const other = { ...first, indicator: 'population' } as const;
    expect(withRange([first, other], 'physicians', second)).toEqual([other, second]);
    expect(withRange([first, other], 'physicians', null)).toEqual([other]);
  });
});
