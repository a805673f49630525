import { readdirSync, readFileSync } from 'node:fs';
import { CLOSE, OPEN, pseudoText } from '../../i18n/pseudo/pseudoMessage';

/** All texts of the published dataset, each once, as one: a phrase can be looked up in it. */
function dataset(): string {
  const texts = readdirSync('public/data', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .flatMap((path) => strings(JSON.parse(readFileSync(`public/data/${path}`, 'utf8'))));
  return [...new Set(texts)].join('\n');
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...strings(each)]);
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const PSEUDO_LETTERS = [...ALPHABET, ...ALPHABET.toUpperCase()].map((letter) =>
  [...pseudoText(letter)].slice(0, 1),
);
const SAID = new RegExp(`[${OPEN}${CLOSE}${PSEUDO_LETTERS.join('')}]+`, 'u');

/** What neither says: the app's name, names of languages, and the one word of lists that Intl has for English. */
const OTHERS = ['Regioscope', 'English', 'Pseudo-Accents'];
const LIST_WORD = ' and ';

/**
 * Finds what the catalogue of words did not say: the phrases of a text in plain letters that the
 * dataset does not have either. Single letters are flags and signs.
 *
 * @param asked the address, whose faults are quoted
 */
export function createWordFinder(): (text: string, asked: string) => string[] {
  const data = [dataset(), ...OTHERS].join('\n');
  return (text, asked) =>
    ` ${text} `
      .replaceAll(LIST_WORD, ', ')
      .split(SAID)
      .flatMap((part) => part.split(/[,;·()[\]:]\s*| [–—-] /))
      .map((phrase) => phrase.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
      .filter((phrase) => phrase.length > 1 && !data.includes(phrase) && !asked.includes(phrase));
}
