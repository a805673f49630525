import { useMemo } from 'react';
import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { summaryOf } from '../../model/map/summary';

/**
 * The answer's values in words: "Population density 2019: from 3.4 to 7 526.7 persons per km²; highest …".
 * `short` is for eyes, which have indicator and year before them, and fits beside the status.
 */
export function useSummaryText(
  picture: MapPicture,
  matched: ReadonlySet<TerritoryCode>,
): { readonly full: string; readonly short: string } {
  const t = useText();
  const format = useFormat();
  const placeName = usePlaceName();
  const { catalogue, regions } = useDataset();
  const { compare } = format;
  const summary = useMemo(
    () => summaryOf(regions, matched, picture, compare),
    [regions, matched, picture, compare],
  );
  const { indicator, year } = picture;
  const what = { label: indicator.label, year: String(year) };

  switch (summary.kind) {
    case 'empty':
      return alike(t('summary.empty'));
    case 'without':
      return alike(t('summary.without', what));
    case 'groups': {
      const names = catalogue.editions.find((edition) => edition.year === year)?.names;
      const groups = summary.groups.map(({ group, count }) =>
        t('summary.group', { count, name: names?.[group] ?? group }),
      );
      const { without } = summary;
      return alike(t('summary.groups', { ...what, groups: format.list(groups), without }));
    }
    case 'numbers': {
      const { lowest, highest, without } = summary;
      const nameOf = ({ code, count }: typeof lowest) => {
        const name = placeName(code);
        return count === 1 ? name : t('summary.shared', { name, count: count - 1 });
      };
      const values = {
        ...what,
        lowest: format.number(lowest.value, indicator.decimals),
        highest: format.number(highest.value, indicator.decimals),
        unit: indicator.unit,
        highestName: nameOf(highest),
        lowestName: nameOf(lowest),
        without,
      };
      if (lowest.value === highest.value) return alike(t('summary.one', values));
      return { full: t('summary.numbers', values), short: t('summary.numbers.short', values) };
    }
  }
}

function alike(text: string) {
  return { full: text, short: text };
}
