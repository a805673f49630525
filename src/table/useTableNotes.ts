import { useMemo } from 'react';
import { useDataset } from '../data/useDataset';
import { useFormat } from '../i18n/format';
import { useText } from '../i18n/text';
import type { RegionRow, TableColumn } from '../model/table/cell';
import { signsOf } from '../model/table/signs';

/**
 * What is to be said below a table, on the screen and on paper: the signs that occur in it, and in
 * sentences what is computed, what networks count, and where the figures come from.
 */
export function useTableNotes(rows: readonly RegionRow[], columns: readonly TableColumn[]) {
  const t = useText();
  const format = useFormat();
  const { catalogue } = useDataset();
  const { letters, hasMissing, hasComputed } = useMemo(
    () => signsOf(rows, columns),
    [rows, columns],
  );
  const used = new Set(columns.flatMap(({ measured }) => measured?.indicator.sources ?? []));
  const sources = catalogue.sources
    .filter(({ id }) => used.has(id))
    .map(({ provider, table, title }) =>
      t('table.note.source', { provider, name: table ?? title }),
    );
  const sentences = [
    ...(hasComputed ? [t('table.note.computed')] : []),
    ...(columns.some(({ id }) => id === 'networks') ? [t('table.note.networks')] : []),
    ...(sources.length > 0 ? [t('table.note.sources', { list: format.list(sources) })] : []),
  ];
  return { letters, hasMissing, sentences };
}
