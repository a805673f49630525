import type { MouseEvent } from 'react';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import type { RegionStates } from '../style/look';
import styles from './StaticMap.module.css';
import { drawingPoint } from './staticShapes';

/** Radius in pixels of the screen, as on the interactive map. */
const RADIUS = 4.5;

/** What pointing at a shape and clicking it do. */
export interface Pointing {
  readonly onMouseMove: (event: MouseEvent<SVGElement>) => void;
  readonly onClick: () => void;
}

interface StaticMarkersProps {
  readonly regions: readonly Region[];
  readonly states: RegionStates;
  readonly fill: (code: TerritoryCode) => string;
  /** Pixels of the drawing in one pixel of the screen. */
  readonly scale: number;
  readonly pointing: (code: TerritoryCode) => Pointing;
}

/** Markers of regions too small to see. */
export function StaticMarkers({ regions, states, fill, scale, pointing }: StaticMarkersProps) {
  return regions
    .filter(({ marker }) => marker)
    .map(({ code, centre }) => {
      const [cx, cy] = drawingPoint(centre);
      return (
        <circle
          key={code}
          className={`${styles.marker} ${states.get(code)?.dimmed ? styles.dimmed : ''}`}
          cx={cx}
          cy={cy}
          r={RADIUS * scale}
          fill={fill(code)}
          vectorEffect="non-scaling-stroke"
          {...pointing(code)}
        />
      );
    });
}
