import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { pseudoMessage, pseudoText } from './pseudoMessage';

const said = (message: string, values?: Record<string, string | number>) =>
  new IntlMessageFormat(pseudoMessage(message), 'en').format(values);

describe('a pseudo message', () => {
  it('has accents, is longer and stands in brackets', () => {
    expect(said('Main view')).toBe('⟦Ṁȧḭṋȧȧ ṽḭḙẇȧȧ⟧');
  });

  it('keeps values, plurals and choices', () => {
    const message = '{count, plural, one {# region} other {# regions}} of {name}';
    expect(said(message, { count: 1, name: 'Malta' })).toBe('⟦1 ṙḙǧḭȯṋȧȧȧ ȯḟȧ Malta⟧');
    expect(said(message, { count: 2, name: 'Malta' })).toMatch(/^⟦2 ṙḙǧḭȯṋṡȧ+ /);
  });

  it('has no plain letter left, and every word is at least 40 % longer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,20}$/), (word) => {
        const pseudo = pseudoText(word);
        expect(pseudo).not.toMatch(/[A-Za-z]/);
        expect(pseudo.length).toBeGreaterThanOrEqual(1.4 * word.length);
      }),
    );
  });
});
