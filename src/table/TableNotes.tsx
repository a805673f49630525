import { useText } from '../i18n/text';
import type { RegionRow, TableColumn } from '../model/table/cell';
import { FlagLegend } from '../ui/flags/FlagLegend';
import styles from './RegionTable.module.css';
import { useTableNotes } from './useTableNotes';

interface TableNotesProps {
  readonly rows: readonly RegionRow[];
  readonly columns: readonly TableColumn[];
}

/** What the signs in the table mean, as far as they occur, and where its figures come from. */
export function TableNotes({ rows, columns }: TableNotesProps) {
  const t = useText();
  const { letters, hasMissing, sentences } = useTableNotes(rows, columns);
  return (
    <section className={styles.notes} aria-label={t('table.notes')}>
      <div className={styles.signs}>
        {hasMissing && (
          <p>
            <strong>{t('table.notAvailable.sign')}</strong> {t('table.note.notAvailable')}
          </p>
        )}
        <FlagLegend letters={letters} />
      </div>
      <details>
        <summary>{t('table.note.more')}</summary>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
    </section>
  );
}
