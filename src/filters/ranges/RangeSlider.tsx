import { useState } from 'react';
import { useFormat } from '../../i18n/format';
import { useText } from '../../i18n/text';
import type { Indicator } from '../../model/dataset/catalogue';
import type { Bounds } from '../../model/filter/filters';
import { LAST_POSITION, type RangeScale } from '../../model/filter/rangeScale';
import styles from './Ranges.module.css';

type End = 'from' | 'to';

interface RangeSliderProps {
  readonly indicator: Indicator;
  readonly scale: RangeScale;
  readonly bounds: Bounds;
  /** An end moves: null where its thumb stands at the end of the scale, which leaves it open. */
  readonly onMove: (end: End, value: number | null) => void;
  readonly onLetGo: () => void;
}

/**
 * Two thumbs on one track: two native sliders over each other, of which only the thumbs take the
 * pointer. So each has the keyboard and the name that a slider has.
 */
export function RangeSlider({ indicator, scale, bounds, onMove, onLetGo }: RangeSliderProps) {
  const t = useText();
  const format = useFormat();
  // Where a thumb was put: several positions can share a rounded value, and the next step starts from here.
  const [put, setPut] = useState<Partial<Record<End, number>>>({});
  const edges: Record<End, number> = { from: 0, to: LAST_POSITION };

  const valueAt = (end: End, position: number) =>
    position === edges[end] ? null : scale.valueAt(position);
  const positionOf = (end: End) => {
    const value = bounds[end];
    const known = put[end];
    if (known !== undefined && valueAt(end, known) === value) return known;
    return value === null ? edges[end] : Math.round(scale.positionOf(value));
  };
  const [from, to] = [positionOf('from'), positionOf('to')];

  const thumb = (end: End) => {
    const position = end === 'from' ? from : to;
    const value = bounds[end];
    const words = t('filters.range.value', {
      value: format.number(value ?? scale.valueAt(position), indicator.decimals),
      unit: indicator.unit,
    });
    return (
      <input
        type="range"
        className={styles.thumb}
        // Both at the upper end: the lower one is the one that can still move.
        data-front={end === 'from' && from > LAST_POSITION / 2}
        min={0}
        max={LAST_POSITION}
        value={position}
        aria-label={t(`filters.range.${end}.of`, { label: indicator.label })}
        aria-valuetext={value === null ? t('filters.range.open', { value: words }) : words}
        onChange={({ currentTarget }) => {
          const wanted = Number(currentTarget.value);
          const next = end === 'from' ? Math.min(wanted, to) : Math.max(wanted, from);
          setPut({ ...put, [end]: next });
          onMove(end, valueAt(end, next));
        }}
        onPointerUp={onLetGo}
        onKeyUp={onLetGo}
        onBlur={onLetGo}
      />
    );
  };
  return (
    <div className={styles.slider}>
      <div className={styles.track}>
        <div
          className={styles.chosen}
          style={{ left: `${from}%`, right: `${LAST_POSITION - to}%` }}
        />
      </div>
      {thumb('from')}
      {thumb('to')}
    </div>
  );
}
