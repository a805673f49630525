import { fold, latinNameOf, type Named } from './names';
import { countryCode } from './nuts';

/** Codes of countries that ISO and NUTS spell differently: who types `GR30` means `EL30`. */
const ISO_CODES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Fewer letters than this are found at the beginning of words only: inside them they say nothing. */
const LETTERS_WITHIN_WORDS = 4;

/** How well a text fits, best first; the list is in this order, and by name within one. */
const FITS = ['exact', 'begins', 'word', 'country', 'within'] as const;

/** What is compared of one territory, spelt by {@link plain}. */
interface Spellings {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** The names from each of their words on: `Sicilia Orientale` and `Orientale`. */
  readonly words: readonly string[];
  readonly countryWords: readonly string[];
}

/**
 * A search over territories by code, name and country; accents, case, spaces, hyphens,
 * apostrophes and slashes do not count. It is made once: every name is spelt out only then.
 *
 * @param countryNames all names of the country with this code (`IT`: Italy, Italia)
 * @param compare orders two names as the shown language does
 * @returns the territories that fit a text, the best first; all of them for an empty text
 */
export function createSearch<Territory extends Named>(
  territories: readonly Territory[],
  countryNames: (code: string) => readonly string[],
  compare: (a: string, b: string) => number,
): (text: string) => Territory[] {
  const entries = territories
    .toSorted((a, b) => compare(latinNameOf(a), latinNameOf(b)))
    .map((territory) => ({
      territory,
      spellings: spell(territory, countryNames(countryCode(territory.code))),
    }));
  return (text) => {
    const wanted = plain(text);
    const fits = entries.map(({ territory, spellings }) => ({
      territory,
      fit: fitOf(spellings, wanted),
    }));
    return FITS.flatMap((fit) =>
      fits.filter((each) => each.fit === fit).map(({ territory }) => territory),
    );
  };
}

function fitOf(
  { codes, names, words, countryWords }: Spellings,
  wanted: string,
): (typeof FITS)[number] | null {
  const isBegun = (spelling: string) => spelling.startsWith(wanted);
  if (codes.includes(wanted) || names.includes(wanted)) return 'exact';
  if (codes.some(isBegun) || names.some(isBegun)) return 'begins';
  if (words.some(isBegun)) return 'word';
  if (countryWords.some(isBegun)) return 'country';
  const isWithin = wanted.length >= LETTERS_WITHIN_WORDS;
  return isWithin && names.some((name) => name.includes(wanted)) ? 'within' : null;
}

function spell(territory: Named, countryNames: readonly string[]): Spellings {
  const { code, name, latinName, englishName } = territory;
  const names = [name, latinName, englishName].filter((each) => each !== null);
  const isoCountry = ISO_CODES[countryCode(code)];
  const isoCode = isoCountry && isoCountry + code.slice(2);
  return {
    codes: [code, isoCode].flatMap((each) => (each ? [plain(each)] : [])),
    names: names.map(plain),
    words: names.flatMap(fromEachWord),
    countryWords: countryNames.flatMap(fromEachWord),
  };
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** The letters and digits alone, folded; a Greek sigma is the same at the end of a word. */
function plain(text: string): string {
  return fold(text).replace(/ς/g, 'σ').split(BETWEEN_WORDS).join('');
}

function fromEachWord(name: string): string[] {
  const words = name.split(BETWEEN_WORDS).map(plain);
  return words.map((_, index) => words.slice(index).join('')).filter((each) => each !== '');
}
