import type { TerritoryCode } from './dataset/codes';
import { type Named, placeNameOf } from './names';
import { ancestorCodes } from './nuts';
import { typingErrors } from './search/closeness';
import { plain } from './search/plain';
import { type Spellings, spell } from './search/spellings';

/** Fewer letters than this are found at the beginning of words only: inside them they say nothing. */
const LETTERS_WITHIN_WORDS = 4;

/**
 * How well a text fits, best first: the whole of a name or code, its beginning, the beginning of a
 * word, of a word of a parent's name, the inside of a name, a code of an earlier NUTS; and where
 * nothing fits, a name or a parent's name that the text may be misspelt from.
 */
export const FITS = [
  'exact',
  'begins',
  'word',
  'parent',
  'within',
  'former',
  'close',
  'closeParent',
] as const;
type Fit = (typeof FITS)[number];

/** A territory that a text fits, and how. */
export interface SearchHit<Territory> {
  readonly territory: Territory;
  readonly fit: Fit;
  /** The code of an earlier NUTS that led here (`ITD5`); null where the territory's own names did. */
  readonly formerly: TerritoryCode | null;
}

interface Entry<Territory> {
  readonly territory: Territory;
  readonly spellings: Spellings;
}

/**
 * A search over territories by code, name and parent; accents, case, spaces, hyphens, apostrophes
 * and slashes do not count. It is made once: every name is spelt out only then.
 *
 * Typing errors are forgiven only where nothing fits the text as it stands, and then the territories
 * with the fewest of them are given. Within one fit the order is by name: people can foresee it and
 * run their eye down it, which an order by population would not let them do.
 *
 * @param parentNames all names of a territory above (`IT`: Italy, Italia; `DE2`: Bayern, Bavaria)
 * @param compare orders two names as the shown language does
 * @param formerCodes codes of earlier NUTS, each with the territories that lie there today
 * @returns the territories that fit a text, the best first; all of them for an empty text
 */
export function createSearch<Territory extends Named>(
  territories: readonly Territory[],
  parentNames: (code: TerritoryCode) => readonly string[],
  compare: (a: string, b: string) => number,
  formerCodes: ReadonlyMap<TerritoryCode, readonly TerritoryCode[]> = new Map(),
): (text: string) => SearchHit<Territory>[] {
  const formerOf = byTerritory(formerCodes);
  const entries = territories
    .toSorted((a, b) => compare(placeNameOf(a), placeNameOf(b)))
    .map((territory) => {
      const parents = ancestorCodes(territory.code).flatMap(parentNames);
      const former = formerOf.get(territory.code) ?? [];
      return { territory, spellings: spell(territory, parents, former) };
    });
  return (text) => {
    const wanted = plain(text);
    const hits = entries.flatMap((entry) => hitOf(entry, wanted) ?? []);
    const all = hits.length > 0 ? hits : closest(entries, wanted);
    return FITS.flatMap((fit) => all.filter((hit) => hit.fit === fit));
  };
}

function hitOf<Territory>(
  { territory, spellings }: Entry<Territory>,
  wanted: string,
): SearchHit<Territory> | null {
  const fit = fitOf(spellings, wanted);
  if (fit) return { territory, fit, formerly: null };
  const formerly = spellings.former.get(wanted);
  return formerly === undefined ? null : { territory, fit: 'former', formerly };
}

function fitOf({ codes, names, words, parentWords }: Spellings, wanted: string): Fit | null {
  const isBegun = (spelling: string) => spelling.startsWith(wanted);
  if (codes.includes(wanted) || names.includes(wanted)) return 'exact';
  if (codes.some(isBegun) || names.some(isBegun)) return 'begins';
  if (words.some(isBegun)) return 'word';
  if (parentWords.some(isBegun)) return 'parent';
  const isWithin = wanted.length >= LETTERS_WITHIN_WORDS;
  return isWithin && names.some((name) => name.includes(wanted)) ? 'within' : null;
}

/** The territories from whose names the fewest typing errors part the text. */
function closest<Territory>(
  entries: readonly Entry<Territory>[],
  wanted: string,
): SearchHit<Territory>[] {
  const fewest = (spellings: readonly string[]) =>
    Math.min(...spellings.map((each) => typingErrors(wanted, each) ?? Number.POSITIVE_INFINITY));
  const found = entries.map(({ territory, spellings }) => {
    const [own, parents] = [fewest(spellings.loose), fewest(spellings.looseParents)];
    const fit: Fit = own <= parents ? 'close' : 'closeParent';
    return { hit: { territory, fit, formerly: null }, errors: Math.min(own, parents) };
  });
  const least = Math.min(...found.map(({ errors }) => errors));
  if (least === Number.POSITIVE_INFINITY) return [];
  return found.filter(({ errors }) => errors === least).map(({ hit }) => hit);
}

/** The former codes of each territory of today. */
function byTerritory(
  formerCodes: ReadonlyMap<TerritoryCode, readonly TerritoryCode[]>,
): ReadonlyMap<TerritoryCode, readonly TerritoryCode[]> {
  const former = new Map<TerritoryCode, TerritoryCode[]>();
  for (const [code, territories] of formerCodes)
    for (const today of territories) former.set(today, [...(former.get(today) ?? []), code]);
  return former;
}
