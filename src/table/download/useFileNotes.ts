import { useText } from '../../i18n/text';
import type { CsvNote } from '../../model/export/tableCsv';
import type { TableFile } from '../../model/export/tableJson';

/** What a file says about its table, as lines of a label and a text. */
export function useFileNotes(): (file: TableFile) => CsvNote[] {
  const t = useText();
  return ({ title, filters, order, permalink, created, sources, flags, notes }) => {
    const asked = filters.length > 0 ? filters : [t('export.note.filters.none')];
    return [
      [t('export.note.title'), title],
      ...asked.map((line): CsvNote => [t('export.note.filters'), line]),
      [t('export.note.order'), order],
      [t('export.note.permalink'), permalink],
      [t('export.note.created'), created],
      ...sources.map(
        ({ provider, title: name, table, licence, url }): CsvNote => [
          t('export.note.source'),
          t('export.note.source.text', {
            provider,
            title: name,
            table: table ?? 'none',
            licence,
            url: url ?? '',
          }),
        ],
      ),
      ...flags.map(
        ({ letter, meaning }): CsvNote => [
          t('export.note.flag'),
          t('flag.entry', { letter, meaning }),
        ],
      ),
      ...notes.map((note): CsvNote => [t('export.note.note'), note]),
    ];
  };
}
