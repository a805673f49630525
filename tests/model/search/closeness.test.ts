import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typingErrors } from '../../../src/model/search/closeness';

describe(typingErrors, () => {
  it.each([
    ['lombardie', 'lombardia', 1],
    ['wein', 'wien', 1],
    ['dolnoslaskei', 'dolnoslaskie', 1],
    ['emilliaromanga', 'emiliaromagna', 2],
    ['budapesht', 'budapest', 1],
    ['malta', 'malta', 0],
  ])('tells how far %s is from %s', (typed, name, errors) => {
    expect(typingErrors(typed, name)).toBe(errors);
  });

  it.each([
    ['in three letters', 'wie', 'wien'],
    ['of a name of three letters', 'nord', 'nor'],
    ['twice in a name of six letters', 'vviennna', 'vienna'],
    ['three times', 'lumberdie', 'lombardia'],
    ['in a code', 'itha5', 'itha4'],
  ])('forgives nothing %s', (_, typed, name) => {
    expect(typingErrors(typed, name)).toBeNull();
  });

  it('forgives any one letter that is missing, doubled or swapped, from four letters on', () => {
    const words = fc.array(fc.constantFrom(...'abcdefghij'), { minLength: 5, maxLength: 16 });
    fc.assert(
      fc.property(words, fc.nat(), (letters, at) => {
        const i = at % (letters.length - 1);
        const name = letters.join('');
        const missing = [...letters.slice(0, i), ...letters.slice(i + 1)];
        const doubled = [...letters.slice(0, i), letters[i], ...letters.slice(i)];
        const swapped = [
          ...letters.slice(0, i),
          letters[i + 1],
          letters[i],
          ...letters.slice(i + 2),
        ];
        for (const typed of [missing, doubled, swapped])
          expect(typingErrors(typed.join(''), name)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
