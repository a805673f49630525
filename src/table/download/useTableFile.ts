import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { useFlagText } from '../../i18n/useFlagText';
import type { TableFile } from '../../model/export/tableJson';
import type { Filters } from '../../model/filter/filters';
import type { RegionRow, TableColumn } from '../../model/table/cell';
import { signsOf } from '../../model/table/signs';
import { useFilterLines } from '../../ui/answer/useFilterLines';

/** What a file says about the table in it. */
export function useTableFile(
  filters: Filters,
): (
  columns: readonly TableColumn[],
  rows: readonly RegionRow[],
  order: string,
  created: Date,
) => TableFile {
  const t = useText();
  const flagText = useFlagText();
  const filterLines = useFilterLines(filters);
  const { catalogue, regions } = useDataset();
  return (columns, rows, order, created) => {
    const { letters, hasComputed, hasMissing } = signsOf(rows, columns);
    const used = new Set(columns.flatMap(({ measured }) => measured?.indicator.sources ?? []));
    const hasNetworks = columns.some(({ id }) => id === 'networks');
    return {
      title: t('export.title', { count: rows.length, total: regions.length }),
      filters: filterLines(),
      order,
      permalink: location.href,
      created: created.toISOString(),
      sources: catalogue.sources
        .filter(({ id }) => used.has(id))
        .map(({ id, provider, table, title, licence, url }) => ({
          id,
          provider,
          table,
          title,
          licence,
          url,
        })),
      flags: [
        ...letters.map((letter) => ({ letter, meaning: flagText(letter) })),
        ...(hasMissing
          ? [{ letter: t('table.notAvailable.sign'), meaning: t('table.notAvailable') }]
          : []),
      ],
      notes: [
        ...(hasComputed ? [t('table.note.computed')] : []),
        ...(hasNetworks ? [t('table.note.networks')] : []),
        t('export.attribution'),
      ],
    };
  };
}
