import { describe, expect, it } from 'vitest';
import { regionByLetters } from '../../../src/model/walk/typing';
import { regions } from '../filter/dataset';

const { compare } = new Intl.Collator('en');
const typed = (letters: string, from: string | null = null) =>
  regionByLetters(letters, from, regions, compare);

describe('letters that are typed on the map', () => {
  it('lead to the region whose name begins with them', () => {
    expect(typed('em')).toBe('ITH5');
    expect(typed('zach')).toBe('PL42');
  });

  it('find names without their accents, in English, and in their own script', () => {
    expect(typed('ile')).toBe('FR10');
    expect(typed('tusc')).toBe('ITI1');
    expect(typed('Αττ')).toBe('EL30');
  });

  it('go through all names that begin with a letter when it is typed again', () => {
    const first = typed('z');
    const second = typed('zz', first);
    expect(new Set([first, second, typed('zzz', second)]).size).toBe(3);
  });

  it('stay where they are while the word still fits', () => {
    expect(typed('sic', typed('si'))).toBe(typed('si'));
  });

  it('lead nowhere if no name begins so', () => {
    expect(typed('xyz')).toBeNull();
    expect(typed(' ')).toBeNull();
  });
});
