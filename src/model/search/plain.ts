import { fold } from '../names';

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/**
 * The letters and digits alone, folded: accents, case, spaces, hyphens, apostrophes and slashes do
 * not count, and a Greek sigma is the same at the end of a word.
 */
export function plain(text: string): string {
  return wordsOf(text).join('');
}

/** The words of a name, each spelt as by {@link plain}. */
export function wordsOf(name: string): string[] {
  return fold(name)
    .replace(/ς/g, 'σ')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}

/** A name from each of its words on: `Sicilia Orientale` gives `siciliaorientale` and `orientale`. */
export function fromEachWord(name: string): string[] {
  const words = wordsOf(name);
  return words.map((_, index) => words.slice(index).join(''));
}
