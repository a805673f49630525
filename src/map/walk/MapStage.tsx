import { type ReactNode, useId } from 'react';
import { useAnswer } from '../../data/AnswerProvider';
import { useComparison } from '../../data/ComparisonProvider';
import { useDataset } from '../../data/useDataset';
import { useText } from '../../i18n/text';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapPicture } from '../../model/map/picture';
import type { PixelSize, PlaneCamera } from '../../model/map/sheet';
import { keepInSight, movedBy } from '../../model/map/sight';
import { endOf, orderOf } from '../../model/walk/order';
import styles from './MapStage.module.css';
import { useMapKeys } from './useMapKeys';
import { useWalk } from './useWalk';

interface MapStageProps {
  readonly picture: MapPicture;
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
  readonly camera: PlaneCamera;
  readonly onMove: (camera: PlaneCamera) => void;
  readonly size: PixelSize;
  readonly onHelp: () => void;
  /** The map that stands, and the one that is to take its place. */
  readonly children: ReactNode;
}

/**
 * The one element of the map that has the keyboard: it stays when one map takes the place of the other.
 * To a screen reader it is an application, so that arrow keys and letters reach it, and says by itself
 * what it stands on; the drawing inside is a picture without parts.
 */
export function MapStage(props: MapStageProps) {
  const { picture, selected, onSelect, camera, onMove, size, onHelp, children } = props;
  const t = useText();
  const id = useId();
  const dataset = useDataset();
  const { matched } = useAnswer().answer;
  const { toggle } = useComparison();
  const chosen = dataset.region(selected ?? '');
  const walk = useWalk({ dataset, camera, onMove, size, selected: chosen });
  const keys = useMapKeys({
    walk,
    regions: dataset.regions,
    onEnd: (key) => walk.jump(endOf(orderOf(picture.values), matched, key)),
    onSelect,
    onCompare: toggle,
    onPan: (steps) => onMove(movedBy(camera, steps, size)),
    onZoom: (levels) => {
      const zoomed = { ...camera, zoom: camera.zoom + levels };
      const walked = dataset.region(walk.standing() ?? '');
      onMove(walked ? keepInSight(walked.centre, zoomed, size) : zoomed);
    },
    onHelp,
    // Escape closes the profile first, which the page sees to.
    onLeave: () => selected === null && document.getElementById('map')?.focus(),
  });

  return (
    <div
      role="application"
      aria-roledescription={t('map.role')}
      aria-label={t('map.picture', {
        indicator: picture.indicator.label,
        year: String(picture.year),
        count: dataset.regions.length,
      })}
      aria-describedby={`${id}-keys`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is where keys are answered
      tabIndex={0}
      className={styles.stage}
      {...keys}
    >
      {children}
      <p id={`${id}-keys`} hidden>
        {t('map.keys.hint')}
      </p>
    </div>
  );
}
