import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, textWidth } from '../../../src/model/map/textSize';

describe(textWidth, () => {
  it('tells wide letters from narrow ones', () => {
    expect(textWidth('mmmm')).toBeGreaterThan(textWidth('nnnn'));
    expect(textWidth('nnnn')).toBeGreaterThan(textWidth('llll'));
  });

  it('grows with the room between the letters', () => {
    expect(textWidth('Malta', 0.1)).toBeCloseTo(textWidth('Malta') + 0.5, 9);
  });
});

describe(breakLines, () => {
  it('loses no word and keeps to the width unless one word alone is wider', () => {
    const texts = fc
      .array(fc.stringMatching(/^[A-Za-zÀ-ž-]{1,12}$/), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 12 }), (text, most) => {
        const lines = breakLines(text, most);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines) {
          if (line.includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});
