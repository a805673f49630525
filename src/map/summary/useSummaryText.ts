import { useMemo } from 'react';
import { useDataset } from '../../data/useDataset';
import { usePlaceName } from '../../data/usePlaceName';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import { summaryOf } from '../../model/map/summary';

/** The answer's values in words: "Population density 2019: from 3.4 to 7 526.7 persons per km²; highest …". */
export function useSummaryText(picture: MapPicture, matched: ReadonlySet<TerritoryCode>): string {
  const t = useText();
  const format = useFormat();
  const placeName = usePlaceName();
  const { catalogue, region } = useDataset();
  const summary = useMemo(() => summaryOf(picture, matched), [picture, matched]);
  const { indicator, year } = picture;
  const what = { label: indicator.label, year: String(year) };

  switch (summary.kind) {
    case 'empty':
      return t('summary.empty');
    case 'without':
      return t('summary.without', what);
    case 'groups': {
      const names = catalogue.editions.find((edition) => edition.year === year)?.names;
      const groups = summary.groups.map(({ group, count }) =>
        t('summary.group', { count, name: names?.[group] ?? group }),
      );
      return t('summary.groups', {
        ...what,
        groups: format.list(groups),
        without: summary.without,
      });
    }
    case 'numbers': {
      const { lowest, highest, without } = summary;
      const nameOf = ({ code, count }: typeof lowest) => {
        const name = region(code)?.englishName ?? placeName(code);
        return count === 1 ? name : t('summary.shared', { name, count: count - 1 });
      };
      const isOne = lowest.value === highest.value;
      return t(isOne ? 'summary.one' : 'summary.numbers', {
        ...what,
        lowest: format.number(lowest.value, indicator.decimals),
        highest: format.number(highest.value, indicator.decimals),
        unit: indicator.unit,
        highestName: nameOf(highest),
        lowestName: nameOf(lowest),
        without,
      });
    }
  }
}
