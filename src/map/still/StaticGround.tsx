import { memo } from 'react';
import { WIDTHS, widthAt } from '../style/widths';
import styles from './StaticMap.module.css';
import type { StaticShapes } from './staticShapes';

interface StaticGroundProps {
  readonly shapes: StaticShapes;
  /** Meridians and parallels, an SVG path. */
  readonly graticule: string;
}

/** All that lies beneath the regions: graticule, land outside the atlas, the boxes of the insets. */
export const StaticGround = memo(function StaticGround({ shapes, graticule }: StaticGroundProps) {
  return (
    <g className={styles.ground}>
      <path className={styles.graticule} d={graticule} vectorEffect="non-scaling-stroke" />
      <path className={styles.seam} d={shapes.outerBorders} />
      <path className={styles.land} d={shapes.land} />
      <path
        className={styles.landBorder}
        d={shapes.landBorders}
        vectorEffect="non-scaling-stroke"
      />
      <path className={styles.box} d={shapes.frames} />
    </g>
  );
});

interface StaticBordersProps {
  readonly shapes: StaticShapes;
  readonly zoom: number;
  /** Regions are left plain, under circles. */
  readonly isPlain: boolean;
}

/** Borders of regions and countries, and the frames of the insets. Coasts have no stroke. */
export const StaticBorders = memo(function StaticBorders({
  shapes,
  zoom,
  isPlain,
}: StaticBordersProps) {
  const line = (className: string | undefined, d: string, strokeWidth: number) => (
    <path
      className={className}
      d={d}
      strokeWidth={strokeWidth.toFixed(2)}
      vectorEffect="non-scaling-stroke"
    />
  );
  const countryWidth = widthAt(zoom, WIDTHS.country);
  return (
    <g className={styles.borders}>
      {line(
        isPlain ? styles.plainBorder : styles.regionBorder,
        shapes.regionalBorders,
        widthAt(zoom, WIDTHS.region),
      )}
      {line(styles.countryBorder, shapes.countryBorders, countryWidth)}
      {line(styles.countryBorder, shapes.outerBorders, countryWidth)}
      {line(styles.frame, shapes.frames, 1)}
      {line(styles.frame, shapes.scales, 1)}
    </g>
  );
});
