import type { Region } from '../../model/dataset/regions';
import type { RegionStates } from '../style/look';
import styles from './StaticMap.module.css';
import { drawingPoint } from './staticShapes';

interface StaticCirclesProps {
  readonly regions: readonly Region[];
  readonly states: RegionStates;
  /** Pixels of the drawing in one pixel of the screen. */
  readonly scale: number;
}

/** The circles of a total on the still map, the larger beneath the smaller. */
export function StaticCircles({ regions, states, scale }: StaticCirclesProps) {
  const sorted = regions.toSorted(
    (a, b) => (b.values.population ?? 0) - (a.values.population ?? 0),
  );
  return sorted.map(({ code, centre }) => {
    const [x, y] = drawingPoint(centre);
    const state = states.get(code);
    const radius = (state?.radius ?? 0) * scale;
    return (
      <circle
        key={code}
        className={`${styles.circle} ${state?.dimmed ? styles.dimmed : ''}`}
        cx={x}
        cy={y}
        r={radius}
        vectorEffect="non-scaling-stroke"
      />
    );
  });
}
