import type { ReactNode } from 'react';
import type { Region } from '../../model/dataset/regions';
import type { PixelSize, PlaneCamera } from '../../model/map/sheet';
import type { MapLook, RegionStates } from '../style/look';
import { drawingScale, viewBox } from './drawing';
import { StaticBadges, StaticCircles, StaticMarkers } from './StaticCircles';
import { StaticBorders, StaticGround } from './StaticGround';
import styles from './StaticMap.module.css';
import { StaticMarks } from './StaticMarks';
import { StaticHatches, StaticRegions } from './StaticRegions';
import { StaticWalked } from './StaticWalked';
import type { StaticShapes } from './staticShapes';

export interface StaticMapProps {
  readonly shapes: StaticShapes;
  /** Meridians and parallels, an SVG path; empty until they are there. */
  readonly graticule: string;
  /** Written over regions and borders. */
  readonly names: ReactNode;
  readonly regions: readonly Region[];
  readonly states: RegionStates;
  /** Class colours may be any CSS colours. */
  readonly look: Pick<MapLook, 'scale' | 'classColours'>;
  readonly camera: PlaneCamera;
  readonly size: PixelSize;
  /** What the picture is called. */
  readonly label: string;
  /** Sets the names of its patterns apart from those of another still map on the page. */
  readonly prefix?: string;
  /** What is drawn over the colours of the regions, under their borders. */
  readonly over?: ReactNode;
}

/**
 * The map as a picture of vectors, drawn from what it is given alone: no browser is needed. Layers lie
 * as on the interactive map. A camera that moves changes the view box; what keeps its size on the
 * screen is drawn again when the scale changes, and nothing else is.
 */
export function StaticMap({
  shapes,
  graticule,
  names,
  regions,
  states,
  look: { scale: kind, classColours },
  camera,
  size,
  label,
  prefix,
  over,
}: StaticMapProps) {
  const { zoom } = camera;
  const scale = drawingScale(zoom);
  const isCircles = kind === 'circles';
  return (
    <svg className={styles.map} viewBox={viewBox(camera, size)} role="img" aria-label={label}>
      <StaticHatches scale={scale} prefix={prefix} />
      <StaticGround shapes={shapes} graticule={graticule} />
      <StaticRegions
        shapes={shapes.regions}
        states={states}
        classColours={classColours}
        prefix={prefix}
      />
      {over}
      <StaticBorders shapes={shapes} zoom={zoom} isPlain={isCircles} />
      {!isCircles && (
        <StaticMarkers regions={regions} states={states} classColours={classColours} zoom={zoom} />
      )}
      <StaticMarks shapes={shapes.regions} regions={regions} states={states} zoom={zoom} />
      {names}
      {isCircles && <StaticCircles regions={regions} states={states} scale={scale} />}
      <StaticBadges regions={regions} states={states} scale={scale} />
      <StaticWalked shapes={shapes.regions} regions={regions} states={states} zoom={zoom} />
    </svg>
  );
}
