import { memo } from 'react';
import type { Region } from '../../model/dataset/regions';
import { NO_DATA } from '../../model/map/mapClasses';
import type { RegionStates } from '../style/look';
import { VEIL_OPACITY } from '../style/veil';
import { interpolate } from '../style/widths';
import { drawingPoint, drawingScale, pinned } from './drawing';
import styles from './StaticMap.module.css';

interface StaticSymbolsProps {
  readonly regions: readonly Region[];
  readonly states: RegionStates;
}

interface StaticCirclesProps extends StaticSymbolsProps {
  /** Pixels of the drawing in one pixel of the screen. */
  readonly scale: number;
}

/** The circles of a total, the larger beneath the smaller. */
export const StaticCircles = memo(function StaticCircles({
  regions,
  states,
  scale,
}: StaticCirclesProps) {
  const population = ({ values }: Region) => values.population ?? 0;
  return (
    <g className={styles.circles}>
      {regions
        .toSorted((a, b) => population(b) - population(a))
        .map(({ code, centre }) => {
          const { radius = 0, dimmed = false } = states.get(code) ?? {};
          if (radius === 0) return null;
          return (
            <circle
              key={code}
              data-code={code}
              transform={pinned(drawingPoint(centre), scale)}
              r={radius.toFixed(2)}
              fillOpacity={dimmed ? 0.12 : 0.72}
              strokeOpacity={dimmed ? 0.5 : 1}
            />
          );
        })}
    </g>
  );
});

interface StaticMarkersProps extends StaticSymbolsProps {
  readonly classColours: readonly string[];
  readonly zoom: number;
}

/** From here on every region is large enough to see. */
export const MARKER_MAX_ZOOM = 6.5;

/** Markers of regions too small to see. */
export const StaticMarkers = memo(function StaticMarkers({
  regions,
  states,
  classColours,
  zoom,
}: StaticMarkersProps) {
  if (zoom >= MARKER_MAX_ZOOM) return null;
  const radius = interpolate(zoom, [
    [2.5, 2.5],
    [4, 4.5],
  ]);
  return (
    <g className={styles.markers}>
      {regions
        .filter(({ marker }) => marker)
        .map(({ code, centre }) => {
          const { class: index = NO_DATA, dimmed = false } = states.get(code) ?? {};
          return (
            <circle
              key={code}
              data-code={code}
              transform={pinned(drawingPoint(centre), drawingScale(zoom))}
              r={radius.toFixed(2)}
              // A hatch is too coarse for a dot: "not available" is its stroke's grey here.
              fill={classColours[index] ?? 'var(--map-no-data-hatch)'}
              fillOpacity={dimmed ? 1 - VEIL_OPACITY : 1}
              strokeOpacity={dimmed ? 0.4 : 1}
            />
          );
        })}
    </g>
  );
});

/** The number of every compared region in a ring of its colour, over everything else. */
export const StaticBadges = memo(function StaticBadges({
  regions,
  states,
  scale,
}: StaticCirclesProps) {
  return (
    <g className={styles.badges}>
      {regions.flatMap(({ code, centre }) => {
        const place = states.get(code)?.compared ?? 0;
        if (place === 0) return [];
        return [
          <g key={code} transform={pinned(drawingPoint(centre), scale)}>
            <circle r="8" stroke={`var(--compare-${place})`} />
            <text y="4.2">{place}</text>
          </g>,
        ];
      })}
    </g>
  );
});
