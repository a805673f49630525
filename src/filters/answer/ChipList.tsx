import { useEffect, useMemo, useRef } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import {
  type Chip,
  chipKey,
  chipsOf,
  gatherCountries,
  withoutChip,
} from '../../model/filter/chips';
import type { Filters } from '../../model/filter/filters';
import { useChipText } from '../../ui/answer/useChipText';
import styles from './Answer.module.css';

interface ChipListProps {
  readonly filters: Filters;
  readonly onChange: (change: Partial<Filters>) => void;
  readonly onLastRemoved: () => void;
}

/** Everything that is set, each to be taken away; the focus then goes to the next. */
export function ChipList({ filters, onChange, onLastRemoved }: ChipListProps) {
  const t = useText();
  const chipText = useChipText(filters);
  const { catalogue } = useDataset();
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number | null>(null);
  const chips = useMemo(
    () => gatherCountries(chipsOf(filters), catalogue.countries),
    [filters, catalogue.countries],
  );

  useEffect(() => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    if (removed.current === null) return;
    const next = buttons[Math.min(removed.current, chips.length - 1)];
    removed.current = null;
    next?.focus();
  }, [chips]);

  const remove = (chip: Chip, index: number) => {
    if (chips.length === 1) onLastRemoved();
    else removed.current = index;
    onChange(withoutChip(filters, chip));
  };
  const { network, match } = filters;
  return (
    <ul ref={list} className={styles.chips} aria-label={t('chip.title')}>
      {chips.map((chip, index) => {
        const name = chipText(chip);
        return (
          <li key={chipKey(chip)}>
            {match !== 'none' && network.length > 1 && index === 0 && (
              <span className={styles.binding}>{t(`chip.${match}`)}</span>
            )}
            <button
              type="button"
              className={styles.chip}
              data-kind={chip.kind}
              aria-label={t('chip.remove', { name })}
              title={t('chip.remove', { name })}
              onClick={() => remove(chip, index)}
            >
              <span className={styles.name}>{name}</span>
              <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden>
                <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2" />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
