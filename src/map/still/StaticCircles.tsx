import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import type { RegionState } from '../style/look';
import styles from './StaticMap.module.css';
import { drawingPoint } from './staticShapes';

interface StaticCirclesProps {
  readonly regions: readonly Region[];
  readonly states: ReadonlyMap<TerritoryCode, RegionState>;
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
    const radius = (states.get(code)?.radius ?? 0) * scale;
    return (
      <circle
        key={code}
        className={styles.circle}
        cx={x}
        cy={y}
        r={radius}
        vectorEffect="non-scaling-stroke"
      />
    );
  });
}
