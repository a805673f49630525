import { useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { countMatches } from '../../model/filter/answer';
import { chipKey, waysOut, withoutChip } from '../../model/filter/chips';
import type { Filters } from '../../model/filter/filters';
import { useChipText } from '../../ui/answer/useChipText';
import { Button } from '../../ui/Button';
import styles from './Answer.module.css';

/** The most promising ways out are enough. */
const SHOWN = 3;

interface EmptyAnswerProps {
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
  readonly onClear: () => void;
  /** A way out was taken: its button is gone. */
  readonly onDropped: () => void;
}

/** No region is left: which filter to drop to get how many back. */
export function EmptyAnswer({ filters, onChange, onClear, onDropped }: EmptyAnswerProps) {
  const t = useText();
  const chipText = useChipText(filters);
  const { regions } = useDataset();
  const { sources } = useAnswer();
  const ways = useMemo(
    () => waysOut(filters, (each) => countMatches(regions, each, sources)).slice(0, SHOWN),
    [filters, regions, sources],
  );
  return (
    <div role="note" className={styles.empty}>
      <p className={styles.emptyTitle}>{t('answer.empty')}</p>
      <ul className={styles.ways}>
        {ways.map(({ chip, count }) => {
          const name = chipText(chip);
          // A list of names reads on its own, and text that was typed has its quotation marks already.
          const isPlain = chip.kind === 'list' || name.startsWith('“');
          return (
            <li key={chipKey(chip)}>
              {t(isPlain ? 'answer.without.list' : 'answer.without', { name, count })}{' '}
              <Button
                onClick={() => {
                  onChange(withoutChip(filters, chip));
                  onDropped();
                }}
              >
                {t(isPlain ? 'answer.drop.list' : 'answer.drop', { name })}
              </Button>
            </li>
          );
        })}
        {ways.length === 0 && (
          <li>
            {t('answer.noWay')} <Button onClick={onClear}>{t('answer.clear')}</Button>
          </li>
        )}
      </ul>
    </div>
  );
}
