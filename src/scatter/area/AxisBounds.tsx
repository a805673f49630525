import { useText } from '../../i18n/text';
import type { Bounds } from '../../model/filter/filters';
import type { ScatterAxis } from '../useScatterData';
import styles from './AreaPanel.module.css';
import { BoundInput } from './BoundInput';

interface AxisBoundsProps {
  readonly axis: ScatterAxis;
  readonly bounds: Bounds;
  readonly onBounds: (bounds: Bounds) => void;
}

/** The two bounds of an area on one axis; an empty one is open. */
export function AxisBounds({ axis: { indicator }, bounds, onBounds }: AxisBoundsProps) {
  const t = useText();
  const { label, unit } = indicator;
  return (
    <fieldset className={styles.bounds}>
      <legend>
        {label} <span className={styles.quiet}>{unit}</span>
      </legend>
      <BoundInput
        label={t('scatter.area.from')}
        name={t('scatter.area.from.of', { label })}
        bound={bounds.from}
        onBound={(from) => onBounds({ ...bounds, from })}
      />
      <BoundInput
        label={t(bounds.isToExcluded ? 'scatter.area.below' : 'scatter.area.to')}
        name={t('scatter.area.to.of', { label })}
        bound={bounds.to}
        onBound={(to) => onBounds({ ...bounds, to, isToExcluded: false })}
      />
    </fieldset>
  );
}
