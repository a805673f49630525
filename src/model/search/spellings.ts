import type { TerritoryCode } from '../dataset/codes';
import type { Named } from '../names';
import { countryCode } from '../nuts';
import { fromEachWord, plain, wordsOf } from './plain';

/** Codes of countries that ISO and NUTS spell differently: who types `GR30` means `EL30`. */
const ISO_CODES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** A shorter word of a name is too near to too many others: `Paris` is no misspelt `País Vasco`. */
const LETTERS_OF_LOOSE_WORD = 5;

/** What a text is compared with, of one territory; all but `former`'s codes spelt by {@link plain}. */
export interface Spellings {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** The names from each of their words on: `Sicilia Orientale` and `Orientale`. */
  readonly words: readonly string[];
  readonly parentWords: readonly string[];
  /** Whole names and single words, which a text with typing errors is held against. */
  readonly loose: readonly string[];
  readonly looseParents: readonly string[];
  /** Codes of an earlier NUTS, by their spellings. */
  readonly former: ReadonlyMap<string, TerritoryCode>;
}

/** Spells a territory out: its own names and codes, all names of its parents, its earlier codes. */
export function spell(
  { code, name, latinName, englishName }: Named,
  parentNames: readonly string[],
  formerCodes: readonly TerritoryCode[],
): Spellings {
  const names = eachLanguage([name, latinName, englishName].filter((each) => each !== null));
  const parents = eachLanguage(parentNames);
  const former = formerCodes.flatMap((each) =>
    codeSpellings(each).map((spelling) => [spelling, each] as const),
  );
  return {
    codes: codeSpellings(code),
    names: distinct(names.map(plain)),
    words: distinct(names.flatMap(fromEachWord)),
    parentWords: distinct(parents.flatMap(fromEachWord)),
    loose: looseSpellings(names),
    looseParents: looseSpellings(parents),
    former: new Map(former),
  };
}

/** A name in two languages (`Belgique/België`) is found by either, and by both. */
function eachLanguage(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, ...name.split('/')]);
}

/** A code as NUTS writes it, and as ISO would. */
function codeSpellings(code: TerritoryCode): string[] {
  const isoCountry = ISO_CODES[countryCode(code)];
  return [plain(code), ...(isoCountry ? [plain(isoCountry + code.slice(2))] : [])];
}

function looseSpellings(names: readonly string[]): string[] {
  const words = names.flatMap(wordsOf).filter(({ length }) => length >= LETTERS_OF_LOOSE_WORD);
  return distinct([...names.map(plain), ...words]);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
