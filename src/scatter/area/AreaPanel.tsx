import { useId } from 'react';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import { type Area, codesWithin, OPEN } from '../../model/scatter/area';
import { AXES } from '../../model/scatter/choice';
import { Button } from '../../ui/Button';
import type { ScatterData } from '../useScatterData';
import styles from './AreaPanel.module.css';
import { AreaResult } from './AreaResult';
import { AxisBounds } from './AxisBounds';
import { QuadrantButtons } from './QuadrantButtons';

interface AreaPanelProps {
  readonly data: ScatterData;
  readonly matched: ReadonlySet<TerritoryCode>;
  readonly hasQuadrants: boolean;
  readonly area: Area | null;
  readonly isDrawing: boolean;
  readonly onArea: (area: Area | null) => void;
  readonly onDrawing: (isDrawing: boolean) => void;
  readonly onFilter: () => void;
  readonly onMap: () => void;
}

/** The area of a scatter without a pointer: bounds, quadrants, what lies in it, and what can be done with it. */
export function AreaPanel(props: AreaPanelProps) {
  const { data, matched, hasQuadrants, area, isDrawing, onArea, onDrawing } = props;
  const t = useText();
  const title = useId();
  const codes = area ? codesWithin(data.points, area) : [];
  const isEmpty = codes.length === 0;
  return (
    <section className={styles.panel} aria-labelledby={title}>
      <h4 id={title}>{t('scatter.area')}</h4>
      <p className={styles.hint}>{t('scatter.area.hint')}</p>
      <Button
        className={styles.mode}
        aria-pressed={isDrawing}
        onClick={() => onDrawing(!isDrawing)}
      >
        {t('scatter.area.mode')}
      </Button>
      {hasQuadrants && <QuadrantButtons data={data} onArea={onArea} />}
      {AXES.map((axis) => (
        <AxisBounds
          key={axis}
          axis={data.axes[axis]}
          bounds={area?.[axis] ?? OPEN}
          onBounds={(bounds) => onArea({ x: OPEN, y: OPEN, ...area, [axis]: bounds })}
        />
      ))}
      <AreaResult codes={area ? codes : null} matched={matched} />
      <div className={styles.actions}>
        <Button disabled={isEmpty} onClick={props.onFilter}>
          {t('scatter.area.filter')}
        </Button>
        <Button disabled={isEmpty} onClick={props.onMap}>
          {t('scatter.area.map')}
        </Button>
        <Button disabled={!area} onClick={() => onArea(null)}>
          {t('scatter.area.clear')}
        </Button>
      </div>
    </section>
  );
}
