import type { MouseEvent } from 'react';
import { pointAt } from '../../data/pointing';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Region } from '../../model/dataset/regions';
import { NO_DATA } from '../../model/map/mapClasses';
import type { PixelSize, PlaneCamera } from '../../model/map/sheet';
import type { RegionStatesStore } from '../RegionMarks';
import { VEIL_OPACITY } from '../style/regionLayers';
import { StaticCircles } from './StaticCircles';
import { StaticCompared } from './StaticCompared';
import styles from './StaticMap.module.css';
import { type Pointing, StaticMarkers } from './StaticMarkers';
import { drawingScale, type StaticShapes, viewBox } from './staticShapes';

interface StaticMapProps {
  readonly shapes: StaticShapes;
  readonly regions: readonly Region[];
  readonly store: RegionStatesStore;
  /** From the lowest class; empty where the indicator is drawn as circles. */
  readonly classColours: readonly string[];
  readonly camera: PlaneCamera;
  readonly size: PixelSize;
  readonly label: string;
  readonly onSelect: (code: TerritoryCode | null) => void;
}

/** The map as a picture of vectors: it stands before MapLibre is there and wherever MapLibre cannot be. */
export function StaticMap({
  shapes,
  regions,
  store,
  classColours,
  camera,
  size,
  label,
  onSelect,
}: StaticMapProps) {
  const states = store();
  const scale = drawingScale(camera.zoom);
  const fill = (code: TerritoryCode) => {
    const index = states.get(code)?.class ?? NO_DATA;
    return index === NO_DATA
      ? 'url(#not-available)'
      : (classColours[index] ?? 'var(--map-no-data)');
  };
  const pointing = (code: TerritoryCode): Pointing => ({
    onMouseMove: (event) => pointAt({ code, at: positionIn(event) }),
    onClick: () => onSelect(code),
  });
  const hovered = shapes.regions.filter(({ code }) => states.get(code)?.hovered);
  const selected = shapes.regions.filter(({ code }) => states.get(code)?.selected);

  return (
    <svg
      className={styles.map}
      viewBox={viewBox(camera, size)}
      role="img"
      aria-label={label}
      onMouseLeave={() => pointAt(null)}
    >
      <defs>
        <pattern
          id="not-available"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${scale})`}
        >
          <rect width="8" height="8" fill="var(--map-no-data)" />
          <path d="M0 8 8 0" stroke="var(--map-no-data-hatch)" />
        </pattern>
      </defs>
      <path className={styles.land} d={shapes.land} />
      <path className={styles.seam} d={shapes.outerBorders} />
      {shapes.frames.map(({ name, d }) => (
        <path key={name} className={styles.frame} d={d} vectorEffect="non-scaling-stroke" />
      ))}
      {shapes.regions.map(({ code, d }) => (
        <path key={code} className={styles.region} d={d} fill={fill(code)} {...pointing(code)} />
      ))}
      {shapes.regions
        .filter(({ code }) => states.get(code)?.dimmed)
        .map(({ code, d }) => (
          <path key={code} className={styles.veil} d={d} fillOpacity={VEIL_OPACITY} />
        ))}
      <path
        className={classColours.length === 0 ? styles.plainBorder : styles.regionBorder}
        d={shapes.regionalBorders}
        vectorEffect="non-scaling-stroke"
      />
      <path
        className={styles.countryBorder}
        d={shapes.countryBorders}
        vectorEffect="non-scaling-stroke"
      />
      <path
        className={styles.countryBorder}
        d={shapes.outerBorders}
        vectorEffect="non-scaling-stroke"
      />
      {classColours.length === 0 ? (
        <StaticCircles regions={regions} states={states} scale={scale} />
      ) : (
        <StaticMarkers
          regions={regions}
          states={states}
          fill={fill}
          scale={scale}
          pointing={pointing}
        />
      )}
      <StaticCompared shapes={shapes.regions} regions={regions} states={states} scale={scale} />
      {selected.map(({ code, d }) => (
        <path key={code} className={styles.halo} d={d} vectorEffect="non-scaling-stroke" />
      ))}
      {[...selected, ...hovered].map(({ code, d }, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: one region may be both, at most two entries
          key={`${code}-${index}`}
          className={styles.mark}
          d={d}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {shapes.frames.map(({ name, at: [x, y] }) => (
        <text
          key={name}
          className={styles.name}
          x={x + 5 * scale}
          y={y + 13 * scale}
          fontSize={10 * scale}
        >
          {name}
        </text>
      ))}
    </svg>
  );
}

/** The pointer's place from the left and top of the picture, in pixels. */
function positionIn({ clientX, clientY, currentTarget }: MouseEvent<SVGElement>) {
  const { left, top } = (currentTarget.ownerSVGElement ?? currentTarget).getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
