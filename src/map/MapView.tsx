import { useQuery } from '@tanstack/react-query';
import { memo, Suspense, useDeferredValue, useLayoutEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import type { Cover } from '../model/map/cover';
import type { MapPicture } from '../model/map/picture';
import { DETAIL_ZOOM, type PixelSize } from '../model/map/sheet';
import { movedBy } from '../model/map/sight';
import type { Camera, MapKind } from '../model/view';
import { Late } from '../ui/Late';
import { lazyPart } from '../ui/lazyPart';
import { whenIdle } from '../ui/whenIdle';
import { hasWebgl } from './engine/hasWebgl';
import { faultOf, MapFault } from './engine/mapFault';
import { useMapGeometry } from './geometry/useMapGeometry';
import { MapNotices } from './MapNotices';
import { MapPointer } from './MapPointer';
import { MapSettings } from './MapSettings';
import styles from './MapView.module.css';
import { TakeMap } from './picture/TakeMap';
import { createRegionStatesStore, RegionMarks } from './RegionMarks';
import { ScaleBar } from './ScaleBar';
import { StillMap } from './still/StillMap';
import { stillShapesQuery } from './still/stillShapesQuery';
import { useMapCamera } from './useMapCamera';
import { useMapKind } from './useMapKind';
import { useMapLook } from './useMapLook';
import { useMapState } from './useMapState';
import { MapStage } from './walk/MapStage';
import { MapWalk } from './walk/MapWalk';
import { ZoomButtons } from './ZoomButtons';

/** MapLibre is a file of its own, fetched when the still map is drawn, and never where it could not draw. */
const FullMap = lazyPart('FullMap', async () => {
  await whenIdle();
  if (!hasWebgl()) throw new MapFault('webgl');
  return import('./engine/FullMap');
});

const KeysDialog = lazyPart('KeysDialog', () => import('./keys/KeysDialog'));

export interface MapViewProps {
  readonly picture: MapPicture;
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode) => void;
  readonly camera: Camera | null;
  readonly onCamera: (camera: Camera | null) => void;
  readonly size: PixelSize;
  /** The map that the address asks for. */
  readonly kind: MapKind | null;
  readonly onKind: (kind: MapKind | null) => void;
  /** The map is drawn: what stood in its place before may go. */
  readonly onDrawn: () => void;
  /** What lies over the map, so that the selection is shown beside it. */
  readonly cover: Cover;
}

/**
 * The map of one picture: still at first, interactive as soon as MapLibre has drawn the same. What
 * changes with filters and pointer reaches it through a store: it is not rendered for them.
 */
export const MapView = memo(function MapView({
  picture,
  selected,
  onSelect,
  camera,
  onCamera,
  size,
  kind,
  onKind,
  onDrawn,
  cover,
}: MapViewProps) {
  const t = useText();
  const dataset = useDataset();
  const { isSimple, setSimple } = useMapKind(kind, onKind);
  const { state, fault, attempt, onReady, onFault, retry } = useMapState(isSimple);
  const [states] = useState(createRegionStatesStore);
  const [zoom, setZoom] = useState<number | null>(null);
  const [areKeysShown, setKeysShown] = useState(false);

  // Deferred: hundreds of regions come onto the page in small pieces, between which it answers.
  const shapes = useDeferredValue(useQuery(stillShapesQuery).data ?? null);
  const selectedRegion = selected === null ? undefined : dataset.region(selected);
  const wantsDetail = (zoom ?? camera?.zoom ?? 0) >= DETAIL_ZOOM;
  const geometry = useMapGeometry(wantsDetail);
  const view = useMapCamera(camera, onCamera, geometry.insets, size, selectedRegion, cover);
  const look = useMapLook(picture.classes);
  const select = (code: TerritoryCode | null) => code && onSelect(code);
  // In the same frame as the drawing, so that nothing flashes between the two.
  const isDrawn = shapes !== null;
  useLayoutEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);

  return (
    <div className={styles.view} data-map-state={isDrawn ? state : 'static'}>
      <RegionMarks store={states} picture={picture} selected={selected} />
      <MapStage
        picture={picture}
        selected={selected}
        onSelect={onSelect}
        camera={view.camera}
        onMove={view.moveTo}
        size={size}
        onHelp={() => setKeysShown(true)}
      >
        {state !== 'ready' && shapes && (
          <StillMap
            shapes={shapes}
            geometry={geometry}
            regions={dataset.regions}
            states={states}
            look={look}
            camera={view.camera}
            size={size}
            label={t('map.picture', {
              indicator: picture.indicator.label,
              year: String(picture.year),
              count: dataset.regions.length,
            })}
            onMove={view.moveTo}
            onZoom={setZoom}
            onSelect={select}
          />
        )}
        {!isSimple && (!fault || fault === 'context') && (
          <ErrorBoundary key={attempt} fallback={null} onError={(error) => onFault(faultOf(error))}>
            <Suspense fallback={null}>
              <div className={state === 'ready' ? styles.layer : styles.behind}>
                <FullMap
                  dataset={dataset}
                  geometry={geometry}
                  look={look}
                  states={states}
                  camera={view.camera}
                  onMove={view.moveTo}
                  onZoom={setZoom}
                  onSelect={select}
                  onReady={onReady}
                  onFault={onFault}
                />
              </div>
            </Suspense>
          </ErrorBoundary>
        )}
      </MapStage>
      <MapWalk
        picture={picture}
        selected={selected}
        insets={geometry.insets}
        camera={view.camera}
        size={size}
      />
      <ZoomButtons onZoom={view.zoomBy} onHome={view.home} onKeys={() => setKeysShown(true)}>
        <MapSettings
          isSimple={isSimple}
          fault={fault}
          onSimple={setSimple}
          onPan={(steps) => view.moveTo(movedBy(view.camera, steps, size))}
        />
        <TakeMap picture={picture} selected={selected} camera={view.camera} size={size} />
      </ZoomButtons>
      <ScaleBar zoom={zoom ?? view.camera.zoom} camera={view.camera} size={size} />
      <MapPointer picture={picture} size={size} onSelect={onSelect} />
      {areKeysShown && (
        <Late>
          <KeysDialog onClose={() => setKeysShown(false)} />
        </Late>
      )}
      <MapNotices
        fault={isSimple ? null : fault}
        onRetry={retry}
        hasDetailFault={geometry.hasDetailFault}
      />
    </div>
  );
});
