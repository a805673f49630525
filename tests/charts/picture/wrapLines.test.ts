import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../src/charts/picture/wrapLines';

const widthOf = (text: string) => text.length;

describe('the lines of a text in a picture', () => {
  it('break at spaces', () => {
    expect(wrapLines('one two three', 7, widthOf)).toEqual(['one two', 'three']);
  });

  it('break a word that is wider than the picture, as an address is', () => {
    expect(wrapLines('see abcdefghij', 6, widthOf)).toEqual(['see', 'abcdef', 'ghij']);
  });

  it('are none of nothing', () => {
    expect(wrapLines('', 10, widthOf)).toEqual([]);
  });

  it('are never too wide and lose no letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrapLines(text, width, widthOf);
        expect(lines.every((line) => line.length <= width)).toBe(true);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
