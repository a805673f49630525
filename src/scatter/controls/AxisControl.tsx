import { useId } from 'react';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import { isMeasure } from '../../model/map/mapValues';
import { logChoice, withMeasure } from '../../model/scatter/axes';
import type { Axis } from '../../model/scatter/choice';
import type { View } from '../../model/view';
import { measuresOf, type ScatterAxes } from '../useScatterData';
import styles from './ScatterControls.module.css';

interface AxisControlProps {
  readonly axis: Axis;
  readonly axes: ScatterAxes;
  readonly onView: (change: Partial<View>) => void;
}

/** The indicator of one axis, and whether the axis is logarithmic. */
export function AxisControl({ axis, axes, onView }: AxisControlProps) {
  const t = useText();
  const id = useId();
  const { catalogue } = useDataset();
  const { isLogAsked } = axes[axis];
  const measures = catalogue.indicators.filter((each) => isMeasure(each.id));
  const setMeasure = (next: string) => {
    const found = measures.find((each) => each.id === next);
    if (found && isMeasure(found.id)) onView(withMeasure(measuresOf(axes), axis, found.id));
  };
  const setLog = (isLog: boolean) => {
    const asked = { x: axes.x.isLogAsked, y: axes.y.isLogAsked, [axis]: isLog };
    onView({ log: logChoice(asked) });
  };
  return (
    <div className={styles.axis}>
      <label className={styles.label} htmlFor={id}>
        {t(`scatter.${axis}`)}
      </label>
      <select
        id={id}
        className={styles.select}
        value={axes[axis].id}
        onChange={({ target }) => setMeasure(target.value)}
      >
        {measures.map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </select>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isLogAsked}
          aria-label={t(`scatter.log.of.${axis}`)}
          onChange={({ target }) => setLog(target.checked)}
        />
        {t('scatter.log')}
      </label>
    </div>
  );
}
