import { Choice } from '../../charts/Choice';
import { useText } from '../../i18n/text';
import { AXES, QUADRANTS, type QuadrantChoice } from '../../model/scatter/choice';
import type { View } from '../../model/view';
import type { ScatterAxes } from '../useScatterData';
import { AxisControl } from './AxisControl';
import styles from './ScatterControls.module.css';

interface ScatterControlsProps {
  readonly axes: ScatterAxes;
  readonly quadrants: QuadrantChoice;
  readonly onView: (change: Partial<View>) => void;
}

/** What stands on the axes, how, and which lines part the scatter. */
export function ScatterControls({ axes, quadrants, onView }: ScatterControlsProps) {
  const t = useText();
  return (
    <div className={styles.controls}>
      {AXES.map((axis) => (
        <AxisControl key={axis} axis={axis} axes={axes} onView={onView} />
      ))}
      <div className={styles.lines}>
        <span className={styles.label} aria-hidden="true">
          {t('scatter.quadrants')}
        </span>
        <Choice
          label={t('scatter.quadrants')}
          options={QUADRANTS.map((value) => ({ value, label: t(`scatter.quadrants.${value}`) }))}
          value={quadrants}
          onChange={(next) => onView({ quadrants: next })}
        />
      </div>
    </div>
  );
}
