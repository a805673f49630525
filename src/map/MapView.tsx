import { Suspense, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useDataset } from '../data/useDataset';
import { useText } from '../i18n/text';
import type { TerritoryCode } from '../model/dataset/codes';
import { DETAIL_ZOOM, type PixelSize } from '../model/map/sheet';
import type { Camera } from '../model/view';
import { lazyPart } from '../ui/lazyPart';
import { Notice } from '../ui/Notice';
import { MapFault } from './engine/mapFault';
import type { Pointed } from './engine/usePointer';
import { useMapGeometry } from './geometry/useMapGeometry';
import { MapTooltip } from './MapTooltip';
import styles from './MapView.module.css';
import { ScaleBar } from './ScaleBar';
import { StaticMap } from './still/StaticMap';
import { useMapCamera } from './useMapCamera';
import { useMapLook } from './useMapLook';
import type { MapPicture } from './useMapPicture';
import { useMapState } from './useMapState';
import { useRegionStates } from './useRegionStates';
import { ZoomButtons } from './ZoomButtons';

/** MapLibre is a file of its own: the page and the still map do not wait for it. */
const MapCanvas = lazyPart('MapCanvas', () =>
  import('./engine/MapCanvas').then(({ MapCanvas }) => MapCanvas),
);

interface MapViewProps {
  readonly picture: MapPicture;
  readonly selected: TerritoryCode | null;
  readonly onSelect: (code: TerritoryCode | null) => void;
  readonly camera: Camera | null;
  readonly onCamera: (camera: Camera | null) => void;
  readonly size: PixelSize;
}

/** The map of one picture: still at first, interactive as soon as MapLibre has drawn the same. */
export function MapView({ picture, selected, onSelect, camera, onCamera, size }: MapViewProps) {
  const t = useText();
  const dataset = useDataset();
  const { state, fault, attempt, onReady, onFault, retry } = useMapState();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const [hasKeyboard, setHasKeyboard] = useState(false);
  const [zoom, setZoom] = useState<number | null>(null);
  const [isDismissed, setDismissed] = useState(false);

  const selectedRegion = selected === null ? undefined : dataset.region(selected);
  const wantsDetail = (zoom ?? camera?.zoom ?? 0) >= DETAIL_ZOOM;
  const geometry = useMapGeometry(dataset, wantsDetail);
  const view = useMapCamera(camera, onCamera, geometry.insets, size, selectedRegion);
  const look = useMapLook(picture.classes);
  const states = useRegionStates(picture, pointed?.code ?? null, selected);
  const pointedRegion = pointed && dataset.region(pointed.code);
  const select = (code: TerritoryCode | null) => code && onSelect(code);

  return (
    <div className={styles.view} data-map-state={state}>
      {state !== 'ready' && (
        <StaticMap
          shapes={geometry.shapes}
          regions={dataset.regions}
          states={states}
          classColours={look.classColours}
          camera={view.camera}
          size={size}
          label={t('map.picture', {
            indicator: picture.indicator.label,
            year: String(picture.year),
            count: dataset.regions.length,
          })}
          onPoint={setPointed}
          onSelect={select}
        />
      )}
      {(!fault || fault === 'context') && (
        <ErrorBoundary
          key={attempt}
          fallback={null}
          onError={() => onFault(new MapFault('worker'))}
        >
          <Suspense fallback={null}>
            <div className={state === 'ready' ? styles.layer : styles.behind}>
              <MapCanvas
                sources={geometry.sources}
                detail={geometry.detail}
                look={look}
                states={states}
                camera={view.camera}
                onMove={view.moveTo}
                onZoom={setZoom}
                regionOf={dataset.region}
                onPoint={setPointed}
                onSelect={select}
                onKeyboard={setHasKeyboard}
                onReady={onReady}
                onFault={onFault}
              />
            </div>
          </Suspense>
        </ErrorBoundary>
      )}
      {hasKeyboard && <div className={styles.cross} aria-hidden />}
      <ZoomButtons onZoom={view.zoomBy} onHome={view.home} />
      <ScaleBar zoom={state === 'ready' && zoom !== null ? zoom : view.camera.zoom} />
      {pointed && pointedRegion && (
        <MapTooltip
          region={pointedRegion}
          picture={picture}
          at={pointed.at}
          size={size}
          isAnnounced={hasKeyboard}
        />
      )}
      <div className={styles.notices}>
        {fault && !isDismissed && (
          <Notice
            onRetry={fault === 'context' ? undefined : retry}
            onDismiss={() => setDismissed(true)}
          >
            {t(`map.unavailable.${fault}`)}
          </Notice>
        )}
        {geometry.hasDetailFault && <Notice>{t('map.detail.fault')}</Notice>}
      </div>
    </div>
  );
}
