import { memo } from 'react';
import type { Region } from '../../model/dataset/regions';
import type { RegionState, RegionStates } from '../style/look';
import { WIDTHS, widthAt } from '../style/widths';
import { drawingPoint, drawingScale, pinned } from './drawing';
import { MARKER_MAX_ZOOM } from './StaticCircles';
import styles from './StaticMap.module.css';
import type { StaticRegion } from './staticShapes';

interface StaticMarksProps {
  readonly shapes: readonly StaticRegion[];
  readonly regions: readonly Region[];
  readonly states: RegionStates;
  readonly zoom: number;
}

type Outline = readonly [className: string | undefined, width: readonly [number, number]];

const HOVERED: readonly Outline[] = [[styles.hover, WIDTHS.hover]];
const SELECTED: readonly Outline[] = [
  [styles.selectionHalo, WIDTHS.selectionHalo],
  [styles.selection, WIDTHS.selection],
];

/** Outlines of what is compared, pointed at and selected: each its own mark, apart from the fill. */
export const StaticMarks = memo(function StaticMarks({
  shapes,
  regions,
  states,
  zoom,
}: StaticMarksProps) {
  const marked = (has: (state: RegionState) => boolean) =>
    shapes.filter(({ code }) => {
      const state = states.get(code);
      return state !== undefined && has(state);
    });
  const outline = ({ code, d }: StaticRegion, [className, width]: Outline, stroke?: string) => (
    <path
      key={`${code} ${className}`}
      className={className}
      d={d}
      stroke={stroke}
      strokeWidth={widthAt(zoom, width).toFixed(2)}
      vectorEffect="non-scaling-stroke"
    />
  );
  const compared = marked((state) => state.compared > 0);
  const selected = marked((state) => state.selected);
  return (
    <g className={styles.marks}>
      {compared.map((shape) => outline(shape, [styles.edge, WIDTHS.comparedEdge]))}
      {compared.map((shape) => {
        const place = states.get(shape.code)?.compared ?? 0;
        return outline(shape, [styles.compared, WIDTHS.compared], `var(--compare-${place})`);
      })}
      {marked((state) => state.hovered).flatMap((shape) =>
        HOVERED.map((each) => outline(shape, each)),
      )}
      {SELECTED.flatMap((each) => selected.map((shape) => outline(shape, each)))}
      {zoom < MARKER_MAX_ZOOM &&
        regions
          .filter(({ code, marker }) => marker && states.get(code)?.selected)
          .map(({ code, centre }) => (
            <circle
              key={code}
              className={styles.selectionHalo}
              transform={pinned(drawingPoint(centre), drawingScale(zoom))}
              r="7"
              strokeWidth="3"
            />
          ))}
    </g>
  );
});
