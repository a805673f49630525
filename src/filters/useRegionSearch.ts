import { useMemo } from 'react';
import { useDataset } from '../data/useDataset';
import { useFormerCodes } from '../data/useFormerCodes';
import { useFormat } from '../i18n/format';
import type { TerritoryCode } from '../model/dataset/codes';
import type { Named } from '../model/names';
import { createSearch, type SearchHit } from '../model/search';
import { groupHits } from '../model/search/groups';
import { plain } from '../model/search/plain';
import {
  type FinderGroup,
  type FinderOption,
  FORGET,
  isCountry,
  numberThrough,
} from './finderItems';

/** Longer lists are not read to their end, and every option more delays the opening. */
const LONGEST_LIST = 80;

interface FoundTerritories {
  /** None of them empty. */
  readonly groups: readonly FinderGroup[];
  /** How many regions more fit the text and are not in the list. */
  readonly more: number;
  /** Whether nothing is called as the text says, and the list has what it may be misspelt from. */
  readonly isClose: boolean;
}

const NOTHING: FoundTerritories = { groups: [], more: 0, isClose: false };

/**
 * The regions and countries that fit a text, the best first. For an empty text: the territories
 * that were chosen last, then all regions by name. Nothing for null, while nobody is searching: the
 * names are spelt out for the first who does, which the page need not wait for.
 */
export function useRegionSearch(
  text: string | null,
  recent: readonly TerritoryCode[],
): FoundTerritories {
  const countries = useCountries();
  const search = useSearch(countries, text);
  const { region } = useDataset();
  return useMemo(() => {
    if (text === null) return NOTHING;
    const isAsked = plain(text) !== '';
    const hits = search(text).filter(({ territory }) => isAsked || !isCountry(territory));
    const regionCount = hits.filter(({ territory }) => !isCountry(territory)).length;
    const found = groupHits(hits).map(({ kind, hits: all }) => ({
      kind,
      options: all.slice(0, LONGEST_LIST).map(optionOf),
    }));
    const known = recent.flatMap((code) => region(code) ?? countries.get(code) ?? []);
    return {
      groups: numberThrough(isAsked || known.length === 0 ? found : [recentGroup(known), ...found]),
      more: Math.max(0, regionCount - LONGEST_LIST),
      isClose: hits.some(({ fit }) => fit === 'close' || fit === 'closeParent'),
    };
  }, [search, text, recent, region, countries]);
}

function optionOf({ territory, formerly }: SearchHit<Named>): FinderOption {
  return { item: territory, formerly };
}

function recentGroup(known: readonly Named[]): Omit<FinderGroup, 'first'> {
  const options = [...known, FORGET] as const;
  return { kind: 'recent', options: options.map((item) => ({ item, formerly: null })) };
}

/** The countries with the names that regions and parents carry, by code. */
function useCountries(): ReadonlyMap<TerritoryCode, Named> {
  const { catalogue, parent } = useDataset();
  return useMemo(() => {
    const named = catalogue.countries.map(({ code, name, localName }) => {
      const latinName = parent(code)?.latinName ?? null;
      return { code, name: localName, latinName, englishName: name };
    });
    return new Map(named.map((country) => [country.code, country]));
  }, [catalogue, parent]);
}

/** The search over all regions and countries, spelt out once. */
function useSearch(
  countries: ReadonlyMap<TerritoryCode, Named>,
  text: string | null,
): (text: string) => SearchHit<Named>[] {
  const { regions, parent } = useDataset();
  const formerCodes = useFormerCodes(text !== null && text !== '');
  const { compare } = useFormat();
  const isWanted = text !== null;
  return useMemo(() => {
    if (!isWanted) return () => [];
    const parentNames = (code: TerritoryCode) =>
      [parent(code), countries.get(code)]
        .flatMap((above) => (above ? [above.name, above.latinName, above.englishName] : []))
        .filter((name) => name !== null);
    return createSearch<Named>(
      [...regions, ...countries.values()],
      parentNames,
      compare,
      formerCodes,
    );
  }, [isWanted, regions, parent, countries, formerCodes, compare]);
}
