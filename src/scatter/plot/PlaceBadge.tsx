import { COMPARE_LOOKS } from '../../charts/looks';
import styles from './ScatterPlot.module.css';

interface PlaceBadgeProps {
  /** In the comparison, from 0. */
  readonly place: number;
  readonly x: number;
  readonly y: number;
}

/** The number of a compared region, in the colour of its place. */
export function PlaceBadge({ place, x, y }: PlaceBadgeProps) {
  return (
    <>
      <circle className={styles.badge} cx={x} cy={y} r={8} stroke={COMPARE_LOOKS[place]?.colour} />
      <text className={styles.badgeText} x={x} y={y + 4} textAnchor="middle" fontSize={11}>
        {place + 1}
      </text>
    </>
  );
}
