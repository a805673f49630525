import { useId, useMemo } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { Bounds, IndicatorRange } from '../../model/filter/filters';
import { rangeScale } from '../../model/filter/rangeScale';
import { numbersOf } from '../../model/map/mapValues';
import { Button } from '../../ui/Button';
import choice from '../panel/Choice.module.css';
import { BoundsEditor } from './BoundsEditor';
import styles from './Ranges.module.css';

const OPEN: Bounds = { from: null, to: null, isToExcluded: false };

interface RangeEditorProps {
  readonly range: IndicatorRange;
  readonly onChange: (range: IndicatorRange) => void;
  readonly onRemove: () => void;
}

/** One indicator: its values over all regions, and the bounds of those that are asked for. */
export function RangeEditor({ range, onChange, onRemove }: RangeEditorProps) {
  const t = useText();
  const titleId = useId();
  const { indicator: indicatorOf } = useDataset();
  const { sources } = useAnswer();
  const indicator = indicatorOf(range.indicator);
  const values = sources.rangeValues(range);
  const decimals = indicator?.decimals ?? 0;
  const scale = useMemo(
    () => values && rangeScale(numbersOf(values), decimals),
    [values, decimals],
  );
  if (!indicator) return null;
  const { label, unit, referenceYear } = indicator;
  const year = String(range.year ?? referenceYear);
  const { within } = range;
  return (
    <fieldset className={styles.range} aria-labelledby={titleId}>
      <div className={styles.head}>
        <div>
          <p id={titleId} className={styles.title}>
            {label}
          </p>
          <p className={choice.note}>{t('measure.unitYear', { unit, year })}</p>
        </div>
        <Button
          className={styles.remove}
          aria-label={t('filters.range.remove', { label })}
          onClick={onRemove}
        >
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden>
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      </div>
      {within !== 'none' && values && scale && (
        <BoundsEditor
          indicator={indicator}
          values={values}
          scale={scale}
          bounds={within}
          onBounds={(bounds) => onChange({ ...range, within: bounds })}
        />
      )}
      {!values && <p className={choice.note}>{t('filters.range.pending', { year })}</p>}
      {values && !scale && <p className={choice.note}>{t('filters.range.empty')}</p>}
      <label className={styles.none}>
        <input
          type="checkbox"
          checked={within === 'none'}
          onChange={({ currentTarget }) =>
            onChange({ ...range, within: currentTarget.checked ? 'none' : OPEN })
          }
        />
        {t('filters.range.none')}
      </label>
    </fieldset>
  );
}
