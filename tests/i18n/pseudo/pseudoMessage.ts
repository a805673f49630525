import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * Letters that stand in for plain ones. No name in Europe is written with them alone, so a plain
 * letter on the page is either data or no word of the catalogue.
 */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'ȧ',
  b: 'ḃ',
  c: 'ĉ',
  d: 'ḓ',
  e: 'ḙ',
  f: 'ḟ',
  g: 'ǧ',
  h: 'ḣ',
  i: 'ḭ',
  j: 'ĵ',
  k: 'ḳ',
  l: 'ḽ',
  m: 'ṁ',
  n: 'ṋ',
  o: 'ȯ',
  p: 'ṗ',
  q: 'ʠ',
  r: 'ṙ',
  s: 'ṡ',
  t: 'ṱ',
  u: 'ṵ',
  v: 'ṽ',
  w: 'ẇ',
  x: 'ẋ',
  y: 'ẏ',
  z: 'ẓ',
};

/** How much longer other languages get than English. */
const GROWTH = 0.4;

export const OPEN = '⟦';
export const CLOSE = '⟧';

/**
 * A message as a language that does not exist would say it: accents on every letter, each word
 * longer by 40 %, in brackets. Arguments, plurals and choices stay as they are.
 */
export function pseudoMessage(message: string): MessageFormatElement[] {
  return [literal(OPEN), ...pseudoElements(parse(message)), literal(CLOSE)];
}

function literal(value: string): MessageFormatElement {
  return { type: TYPE.literal, value };
}

function pseudoElements(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.map((element) => {
    if (element.type === TYPE.literal) return literal(pseudoText(element.value));
    if (element.type === TYPE.tag) {
      return { ...element, children: pseudoElements(element.children) };
    }
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      const options = Object.entries(element.options).map(([key, { value }]) => [
        key,
        { value: pseudoElements(value) },
      ]);
      return { ...element, options: Object.fromEntries(options) };
    }
    return element;
  });
}

/** A text with accents, each of its words longer: `Map` gives `Ṁȧṗȧȧ`. */
export function pseudoText(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const more = Math.ceil(word.length * GROWTH);
    return [...word].map(accented).join('') + LETTERS.a?.repeat(more);
  });
}

function accented(letter: string): string {
  const lower = letter.toLowerCase();
  const stand = LETTERS[lower] ?? letter;
  return letter === lower ? stand : stand.toUpperCase();
}
