import type { Region } from '../../model/dataset/regions';
import type { RegionStates } from '../style/look';
import styles from './StaticMap.module.css';
import { drawingPoint, type StaticShapes } from './staticShapes';

interface StaticComparedProps {
  readonly shapes: StaticShapes['regions'];
  readonly regions: readonly Region[];
  readonly states: RegionStates;
  /** Pixels of the drawing in one pixel of the screen. */
  readonly scale: number;
}

/** Outline and number of every compared region, as on the interactive map. */
export function StaticCompared({ shapes, regions, states, scale }: StaticComparedProps) {
  const placeOf = (code: string) => states.get(code)?.compared ?? 0;
  return (
    <g className={styles.compared}>
      {shapes
        .filter(({ code }) => placeOf(code) > 0)
        .map(({ code, d }) => (
          <g key={code}>
            <path d={d} className={styles.edge} vectorEffect="non-scaling-stroke" />
            <path d={d} stroke={colourOf(placeOf(code))} vectorEffect="non-scaling-stroke" />
          </g>
        ))}
      {regions
        .filter(({ code }) => placeOf(code) > 0)
        .map(({ code, centre }) => {
          const [x, y] = drawingPoint(centre);
          return (
            <g key={code} className={styles.badge}>
              <circle
                cx={x}
                cy={y}
                r={8 * scale}
                stroke={colourOf(placeOf(code))}
                vectorEffect="non-scaling-stroke"
              />
              <text x={x} y={y + 4.2 * scale} fontSize={12 * scale}>
                {placeOf(code)}
              </text>
            </g>
          );
        })}
    </g>
  );
}

function colourOf(place: number): string {
  return `var(--compare-${place})`;
}
