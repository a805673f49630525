import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../geo/pipeline/suggest';

describe('didYouMean', () => {
  it.each([
    ['erin', ['errin', 'euregha'], 'errin'],
    ['vangaurd', ['vanguard'], 'vanguard'],
    ['ERRIN', ['errin'], 'errin'],
    ['ITH6', ['ITH', 'ITH5'], 'ITH5'],
  ])('finds %s', (word, known, expected) => {
    expect(didYouMean(word, known)).toBe(` (did you mean "${expected}"?)`);
  });

  it('keeps silent when nothing is near', () => {
    expect(didYouMean('helsinki', ['errin', 'vanguard'])).toBe('');
    expect(didYouMean('XX', ['IT', 'FR'])).toBe('');
  });
});
