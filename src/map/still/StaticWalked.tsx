import { memo } from 'react';
import type { Region } from '../../model/dataset/regions';
import type { RegionStates } from '../style/look';
import { drawingPoint, drawingScale, pinned } from './drawing';
import { MARKER_MAX_ZOOM } from './StaticCircles';
import styles from './StaticWalked.module.css';
import type { StaticRegion } from './staticShapes';

interface StaticWalkedProps {
  readonly shapes: readonly StaticRegion[];
  readonly regions: readonly Region[];
  readonly states: RegionStates;
  readonly zoom: number;
}

/** The ring around the region that the keyboard stands on, as on the interactive map. */
export const StaticWalked = memo(function StaticWalked({
  shapes,
  regions,
  states,
  zoom,
}: StaticWalkedProps) {
  const shape = shapes.find(({ code }) => states.get(code)?.walked);
  const region = regions.find(({ code }) => code === shape?.code);
  if (!shape || !region) return null;
  const hasMarker = region.marker && zoom < MARKER_MAX_ZOOM;
  return (
    <g className={styles.walked} data-walked={shape.code}>
      {[styles.band, styles.dashes].map((className) => (
        <g key={className} className={className}>
          <path d={shape.d} vectorEffect="non-scaling-stroke" />
          {hasMarker && (
            <circle
              r="10"
              transform={pinned(drawingPoint(region.centre), drawingScale(zoom))}
              vectorEffect="non-scaling-stroke"
            />
          )}
        </g>
      ))}
    </g>
  );
});
