import { useState } from 'react';
import { useText } from '../../i18n/text';
import type { Indicator } from '../../model/dataset/catalogue';
import { boundsOf } from '../../model/filter/bounds';
import type { Bounds } from '../../model/filter/filters';
import type { RangeScale } from '../../model/filter/rangeScale';
import type { MapValues } from '../../model/map/mapValues';
import { Histogram } from './Histogram';
import { NumberField } from './NumberField';
import { RangeSlider } from './RangeSlider';
import styles from './Ranges.module.css';

interface BoundsEditorProps {
  readonly indicator: Indicator;
  readonly values: MapValues;
  readonly scale: RangeScale;
  readonly bounds: Bounds;
  readonly onBounds: (bounds: Bounds) => void;
}

/** The bounds as a slider under the histogram and as two numbers. What moves is shown at once and counts when it is let go. */
export function BoundsEditor({ indicator, values, scale, bounds, onBounds }: BoundsEditorProps) {
  const t = useText();
  const [moved, setMoved] = useState<Bounds | null>(null);
  // What was begun belongs to the bounds that it began with: others (Back, a chip) put an end to it.
  const [begun, setBegun] = useState(bounds);
  if (begun.from !== bounds.from || begun.to !== bounds.to) {
    setBegun(bounds);
    setMoved(null);
  }
  const shown = moved ?? bounds;
  const { label, decimals } = indicator;

  const commit = (next: Bounds) => {
    if (next.from !== bounds.from || next.to !== bounds.to) onBounds(next);
    else setMoved(null);
  };
  const upper = shown.isToExcluded && shown.to !== null ? 'below' : 'to';
  return (
    <>
      <Histogram values={values} scale={scale} bounds={shown} indicator={indicator} />
      <RangeSlider
        indicator={indicator}
        scale={scale}
        bounds={shown}
        onMove={(end, value) => setMoved(boundsOf(shown, end, value))}
        onLetGo={() => moved && commit(moved)}
      />
      <div className={styles.numbers}>
        <NumberField
          label={t('filters.range.from')}
          name={t('filters.range.from.of', { label })}
          value={shown.from}
          placeholder={scale.min}
          decimals={decimals}
          onValue={(value) => commit(boundsOf(bounds, 'from', value))}
        />
        <NumberField
          label={t(`filters.range.${upper}`)}
          name={t(`filters.range.${upper}.of`, { label })}
          value={shown.to}
          placeholder={scale.max}
          decimals={decimals}
          onValue={(value) => commit(boundsOf(bounds, 'to', value))}
        />
      </div>
    </>
  );
}
