import { useMemo } from 'react';
import { useComparison } from '../../data/ComparisonProvider';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import { EU_CODE, type TerritoryCode } from '../../model/dataset/codes';
import type { Named } from '../../model/names';
import { createSearch } from '../../model/search';
import { plain } from '../../model/search/plain';

/** Longer lists are not read to their end. */
const LONGEST_LIST = 40;

/** Every territory that can be compared and is not yet, as far as it fits a text; for an empty text the EU and the countries. */
export function useTerritorySearch(text: string) {
  const t = useText();
  const { placeOf } = useComparison();
  const { regions, parent, catalogue } = useDataset();
  const { compare } = useFormat();
  const { search, wholes } = useMemo(() => {
    const eu: Named = {
      code: EU_CODE,
      name: t('compare.eu'),
      latinName: null,
      englishName: t('compare.eu.long'),
    };
    const above = new Map(
      catalogue.countries.map(({ code, name, localName }): [TerritoryCode, Named] => [
        code,
        { code, name: localName, latinName: parent(code)?.latinName ?? null, englishName: name },
      ]),
    );
    const majors = new Map(
      regions.flatMap(({ code }) => {
        const major = parent(code.slice(0, 3));
        return major ? [[major.code, major] as const] : [];
      }),
    );
    const namesOf = (code: TerritoryCode) => {
      const named = above.get(code) ?? majors.get(code);
      return [named?.name, named?.latinName, named?.englishName].filter((name) => name != null);
    };
    const all = [eu, ...above.values(), ...majors.values(), ...regions];
    return {
      search: createSearch<Named>(all, namesOf, compare),
      wholes: [eu, ...above.values()],
    };
  }, [t, regions, parent, catalogue, compare]);
  return useMemo(() => {
    const found = plain(text) === '' ? wholes : search(text).map(({ territory }) => territory);
    const free = found.filter(({ code }) => placeOf(code) === 0);
    return {
      options: free.slice(0, LONGEST_LIST),
      more: Math.max(0, free.length - LONGEST_LIST),
    };
  }, [text, search, wholes, placeOf]);
}
