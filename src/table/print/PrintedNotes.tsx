import { useMemo } from 'react';
import { useDataset } from '../../data/useDataset';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { RegionRow, TableColumn } from '../../model/table/cell';
import { signsOf } from '../../model/table/signs';
import { FlagsInWords } from '../../ui/print/FlagsInWords';

interface PrintedNotesProps {
  readonly rows: readonly RegionRow[];
  readonly columns: readonly TableColumn[];
}

/** What the signs in the table mean, as far as they occur, and where its figures come from. */
export function PrintedNotes({ rows, columns }: PrintedNotesProps) {
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
  return (
    <>
      <FlagsInWords letters={letters} hasMissing={hasMissing} />
      {hasComputed && <p>{t('table.note.computed')}</p>}
      {columns.some(({ id }) => id === 'networks') && <p>{t('table.note.networks')}</p>}
      {sources.length > 0 && <p>{t('table.note.sources', { list: format.list(sources) })}</p>}
      <p>{t('export.attribution')}</p>
    </>
  );
}
