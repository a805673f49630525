import { describe, expect, it } from 'vitest';
import { ageRange, ageRows, ageTotal, ageYear } from '../../../src/model/profile/ageRows';

const STRUCTURE = {
  years: [2017, 2018, 2019],
  groups: ['0-4', '85+', 'unknown'],
  male: [
    [1, 2, 0],
    [3, 4, 5],
    [null, null, null],
  ],
  female: [
    [10, 20, 0],
    [30, null, 0],
    [null, null, null],
  ],
  unbalanced: [],
};

describe(ageRange, () => {
  it('reads the ages of a group', () => {
    expect(ageRange('5-9')).toEqual({ from: 5, to: 9 });
    expect(ageRange('85+')).toEqual({ from: 85, to: null });
    expect(ageRange('unknown')).toBeNull();
  });
});

describe(ageYear, () => {
  it('takes the wanted year, else the newest that has figures', () => {
    expect(ageYear(STRUCTURE, 2017)).toBe(2017);
    expect(ageYear(STRUCTURE, 2019)).toBe(2018);
    expect(ageYear({ ...STRUCTURE, years: [] }, 2019)).toBeNull();
  });
});

describe(ageRows, () => {
  it('leaves out an unknown age that nobody has, and nothing else', () => {
    expect(ageRows(STRUCTURE, 2017).map(({ group }) => group)).toEqual(['0-4', '85+']);
    expect(ageRows(STRUCTURE, 2018).map(({ male, female }) => [male, female])).toEqual([
      [3, 30],
      [4, null],
      [5, 0],
    ]);
  });
});

describe(ageTotal, () => {
  it('adds up the groups, and is not known where one of them is not', () => {
    expect(ageTotal(ageRows(STRUCTURE, 2018), 'male')).toBe(12);
    expect(ageTotal(ageRows(STRUCTURE, 2018), 'female')).toBeNull();
    expect(ageTotal([], 'male')).toBeNull();
    expect(ageTotal(ageRows(STRUCTURE, 2019), 'male')).toBeNull();
  });
});
