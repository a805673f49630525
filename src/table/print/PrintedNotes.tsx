import { useText } from '../../i18n/text';
import type { RegionRow, TableColumn } from '../../model/table/cell';
import { FlagsInWords } from '../../ui/print/FlagsInWords';
import { useTableNotes } from '../useTableNotes';

interface PrintedNotesProps {
  readonly rows: readonly RegionRow[];
  readonly columns: readonly TableColumn[];
}

/** What the signs in the table mean, as far as they occur, and where its figures come from. */
export function PrintedNotes({ rows, columns }: PrintedNotesProps) {
  const t = useText();
  const { letters, hasMissing, sentences } = useTableNotes(rows, columns);
  return (
    <>
      <FlagsInWords letters={letters} hasMissing={hasMissing} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{t('export.attribution')}</p>
    </>
  );
}
