import { pointAt } from '../../data/pointing';
import { useDataset } from '../../data/useDataset';
import { useEscape } from '../../ui/useEscape';
import { useRegionName } from '../useRegionName';
import type { ScatterAxes } from '../useScatterData';
import { useScatterReading } from '../useScatterReading';
import styles from './ScatterTooltip.module.css';
import type { Mark, Plot } from './scatterPlot';

interface ScatterTooltipProps {
  readonly plot: Plot;
  readonly mark: Mark;
  readonly axes: ScatterAxes;
}

const GAP = 8;

/** What a mark says of its region, on the side that has room. */
export function ScatterTooltip({ plot, mark, axes }: ScatterTooltipProps) {
  const { country } = useDataset();
  const nameOf = useRegionName();
  const read = useScatterReading(axes);
  const { point, x, y, radius } = mark;
  const away = radius + GAP;
  const style = {
    ...(x > plot.width / 2 ? { right: plot.width - x + away } : { left: x + away }),
    ...(y > plot.height / 2 ? { bottom: plot.height - y + away } : { top: y + away }),
  };
  const parts = read(point);
  useEscape(true, () => pointAt(null));
  return (
    <div className={styles.tooltip} style={style}>
      <p className={styles.name}>{nameOf(point.code)}</p>
      <p className={styles.quiet}>
        {[country(point.code)?.name, point.code].filter(Boolean).join(' · ')}
      </p>
      <p>
        {axes.x.indicator.label}: <strong>{parts.x}</strong>
      </p>
      <p>
        {axes.y.indicator.label}: <strong>{parts.y}</strong>
      </p>
      <p className={styles.quiet}>
        {parts.group} · {parts.population}
      </p>
    </div>
  );
}
