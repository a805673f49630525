import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useText } from '../../i18n/text';
import type { TableColumn } from '../../model/table/cell';
import { withColumn, withoutColumn } from '../../model/table/columnChanges';
import { type ColumnId, DEFAULT_COLUMNS } from '../../model/table/columns';
import { Button as PlainButton } from '../../ui/Button';
import styles from './ColumnChooser.module.css';
import { COLUMN_GROUPS } from './columnGroups';
import { useColumnText } from './useColumnText';

interface ColumnChooserProps {
  readonly columns: readonly TableColumn[];
  readonly chosen: readonly ColumnId[];
  readonly onChoose: (columns: readonly ColumnId[]) => void;
}

/** The button "Columns" and what it opens: every column to tick, in groups. */
export function ColumnChooser({ columns, chosen, onChoose }: ColumnChooserProps) {
  const t = useText();
  return (
    <DialogTrigger>
      <Button className={styles.button ?? ''}>{t('table.columns')}</Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {t('table.columns.title')}
          </Heading>
          {COLUMN_GROUPS.map(({ group, ids }) => (
            <fieldset key={group} className={styles.group}>
              <legend>{t(`table.columns.${group}`)}</legend>
              {ids.map((id) => (
                <ColumnChoice
                  key={id}
                  column={columns.find((column) => column.id === id)}
                  isChosen={chosen.includes(id)}
                  onChange={(isChosen) =>
                    onChoose(isChosen ? withColumn(chosen, id) : withoutColumn(chosen, id))
                  }
                />
              ))}
            </fieldset>
          ))}
          <PlainButton className={styles.reset} onClick={() => onChoose(DEFAULT_COLUMNS)}>
            {t('table.columns.reset')}
          </PlainButton>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

interface ColumnChoiceProps {
  readonly column: TableColumn | undefined;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function ColumnChoice({ column, isChosen, onChange }: ColumnChoiceProps) {
  const textOf = useColumnText();
  if (!column) return null;
  const { label, unit } = textOf(column);
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>
        {label} {unit !== null && <small>{unit}</small>}
      </span>
    </label>
  );
}
