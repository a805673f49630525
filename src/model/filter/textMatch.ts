import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { countryCode } from '../nuts';
import { wordsOf } from '../search/plain';

/** Where a text was found. */
export type TextField = 'name' | 'code' | 'focusArea' | 'initiative' | 'hub' | 'document';

export interface TextEntry {
  readonly field: TextField;
  readonly text: string;
}

/** The regions in which every word of a text is found. */
export type TextMatcher = (text: string) => ReadonlySet<TerritoryCode>;

/** What a text is looked for in, beyond names and codes; empty until the file with them is there. */
export interface FurtherTexts {
  /** Facts of profiles by the territory whose profile they are in. */
  readonly profiles: ReadonlyMap<TerritoryCode, readonly TextEntry[]>;
  /** Today's regions by codes of earlier NUTS versions. */
  readonly formerCodes: ReadonlyMap<string, readonly TerritoryCode[]>;
}

/** Codes of countries that ISO and NUTS spell differently: who types `GR30` means `EL30`. */
const ISO_CODES: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB' };

/** Fewer letters than this are found at the beginning of words only: inside them they say nothing. */
const LETTERS_WITHIN_WORDS = 4;

/** A region's texts as they are compared: folded, with a space before each word. */
interface Spelt extends TextEntry {
  readonly plain: string;
}

export interface TextIndex {
  readonly matches: TextMatcher;
  /** The texts of a region in which any word is found, at most one for each place: why it matches. */
  readonly hits: (code: TerritoryCode, text: string) => readonly TextEntry[];
}

/**
 * A search of all words of a text in the names, English names and codes of the regions and in the
 * focus areas, initiatives, hubs and documents of the profile that serves each. Case and accents
 * do not count.
 */
export function createTextIndex(regions: readonly Region[], further: FurtherTexts): TextIndex {
  // Spelt out at the first search: a page that is not searched does not pay for it.
  let spelt: ReadonlyMap<TerritoryCode, readonly Spelt[]> | null = null;
  const texts = () => {
    spelt ??= new Map(
      regions.map((region) => [region.code, entriesOf(region, further).map(spell)]),
    );
    return spelt;
  };
  const hitsOf = (entries: readonly Spelt[], words: readonly string[]) =>
    entries.filter(({ field, plain }) => words.some((word) => isFound(field, plain, word)));
  return {
    matches: (text) => {
      const words = wordsOf(text);
      const hasAll = (entries: readonly Spelt[]) =>
        words.every((word) => entries.some(({ field, plain }) => isFound(field, plain, word)));
      return new Set([...texts()].filter(([, entries]) => hasAll(entries)).map(([code]) => code));
    },
    hits: (code, text) => hitsOf(texts().get(code) ?? [], wordsOf(text)),
  };
}

function entriesOf(region: Region, { profiles, formerCodes }: FurtherTexts): TextEntry[] {
  const { code, name, latinName, englishName, profile } = region;
  const names = [name, latinName, englishName].filter((each) => each !== null);
  const isoCountry = ISO_CODES[countryCode(code)];
  const former = [...formerCodes].filter(([, codes]) => codes.includes(code));
  const codes = [
    code,
    ...(isoCountry ? [isoCountry + code.slice(2)] : []),
    ...former.map(([old]) => old),
  ];
  return [
    ...names.map((text) => ({ field: 'name' as const, text })),
    ...codes.map((text) => ({ field: 'code' as const, text })),
    ...((profile !== null && profiles.get(profile)) || []),
  ];
}

function isFound(field: TextField, plain: string, word: string): boolean {
  if (plain.includes(` ${word}`)) return true;
  return field !== 'code' && word.length >= LETTERS_WITHIN_WORDS && plain.includes(word);
}

function spell(entry: TextEntry): Spelt {
  return { ...entry, plain: ` ${wordsOf(entry.text).join(' ')}` };
}
