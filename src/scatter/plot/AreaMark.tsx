import { memo, useMemo } from 'react';
import { type Area, isWithinArea } from '../../model/scatter/area';
import type { Axis } from '../../model/scatter/choice';
import { symbolPath } from '../../model/scatter/symbols';
import styles from './ScatterPlot.module.css';
import type { Mark, Plot } from './scatterPlot';

interface AreaMarkProps {
  readonly plot: Plot;
  readonly marks: readonly Mark[];
  readonly area: Area;
}

/** The area that is selected, with a ring around each region in it. */
export const AreaMark = memo(function AreaMark({ plot, marks, area }: AreaMarkProps) {
  const rings = useMemo(
    () =>
      marks
        .filter(({ point }) => isWithinArea(point, area))
        .map(({ x, y, radius }) => symbolPath('circle', [x, y], radius + 2))
        .join(''),
    [marks, area],
  );
  const [left, right] = ends('x', plot, area);
  const [bottom, top] = ends('y', plot, area);
  return (
    <svg className={styles.over} width={plot.width} height={plot.height} aria-hidden="true">
      <rect
        className={styles.area}
        x={left}
        y={top}
        width={Math.max(0, right - left)}
        height={Math.max(0, bottom - top)}
      />
      <path className={styles.inArea} d={rings} />
    </svg>
  );
});

/** Lower and upper end of an area in pixels, as far as the plot reaches. */
function ends(axis: Axis, plot: Plot, area: Area): readonly [number, number] {
  const [low, high] = plot.scales[axis].domain;
  const { from, to } = area[axis];
  const kept = (value: number) => plot[axis](Math.min(high, Math.max(low, value)));
  return [kept(from ?? low), kept(to ?? high)];
}
