import { describe, expect, it } from 'vitest';
import { ancestorCodes, countryCode, levelOf, parentCode } from '../../src/model/nuts';

describe('NUTS codes', () => {
  it('tell their level, country and parents', () => {
    expect(['IT', 'ITH', 'ITH5', 'ITH55'].map(levelOf)).toEqual([0, 1, 2, 3]);
    expect(countryCode('ITH5')).toBe('IT');
    expect(['IT', 'ITH', 'ITH5'].map(parentCode)).toEqual([null, 'IT', 'ITH']);
    expect(ancestorCodes('ITH5')).toEqual(['ITH', 'IT']);
    expect(ancestorCodes('IT')).toEqual([]);
  });
});
