import { useMemo } from 'react';
import { useDataset } from '../data/useDataset';
import { useFormat } from '../i18n/format';
import type { Region } from '../model/dataset/regions';
import { createSearch } from '../model/search';

/** Longer lists are not read to their end, and every option more delays the opening. */
const LONGEST_LIST = 80;

interface FoundRegions {
  readonly found: Region[];
  /** How many regions more fit the text and are not in the list. */
  readonly more: number;
}

/** The regions that fit a text, the best first; all regions, by name, for an empty text. */
export function useRegionSearch(text: string): FoundRegions {
  const { regions, country, parent } = useDataset();
  const { compare } = useFormat();
  const search = useMemo(() => {
    const countryNames = (code: string) =>
      [country(code)?.name, country(code)?.localName, parent(code)?.latinName].filter(
        (name) => name !== undefined && name !== null,
      );
    return createSearch(regions, countryNames, compare);
  }, [regions, country, parent, compare]);
  return useMemo(() => {
    const all = search(text);
    return { found: all.slice(0, LONGEST_LIST), more: Math.max(0, all.length - LONGEST_LIST) };
  }, [search, text]);
}
