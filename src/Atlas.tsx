import { type ReactNode, Suspense, useCallback, useEffect, useEffectEvent } from 'react';
import styles from './App.module.css';
import { useDataset } from './data/useDataset';
import { useView } from './data/useView';
import { useText } from './i18n/text';
import { LinkNotices } from './LinkNotices';
import { Legend } from './map/legend/Legend';
import { MapAttribution } from './map/MapAttribution';
import { MapControls } from './map/MapControls';
import { MapView } from './map/MapView';
import { useMapPicture } from './map/useMapPicture';
import type { TerritoryCode } from './model/dataset/codes';
import { checkView } from './model/url/check';
import { Button } from './ui/Button';
import { FaultBoundary } from './ui/FaultBoundary';
import { FaultNotice } from './ui/FaultNotice';
import { lazyPart } from './ui/lazyPart';
import { Notice } from './ui/Notice';
import { useElementSize } from './ui/useElementSize';

/** The search box comes after the map: nobody types before there is something to see. */
const RegionFinder = lazyPart('RegionFinder', () =>
  import('./filters/RegionFinder').then(({ RegionFinder }) => RegionFinder),
);

/** The profile comes with the first region that is opened. */
const ProfilePanel = lazyPart('ProfilePanel', () =>
  import('./profile/ProfilePanel').then(({ ProfilePanel }) => ProfilePanel),
);

/** The whole interface around one view: header, map with its controls, and the profile of the selection. */
export function Atlas() {
  const t = useText();
  const dataset = useDataset();
  const { view, setView, setCamera } = useView();
  const checked = checkView(view, dataset.catalogue, dataset);
  const indicator = dataset.indicator(view.indicator);
  if (!indicator) throw new Error(`The catalogue has no indicator ${view.indicator}.`);
  const { region } = checked;
  const { picture, error, retry } = useMapPicture(dataset, indicator, checked.year);
  const [mapArea, size] = useElementSize();

  const select = useCallback(
    (code: TerritoryCode | null) => {
      // The same region again is no step; another one is read on the tab that is open.
      if (code !== region)
        setView(code === null ? { region: null, tab: 'profile' } : { region: code });
    },
    [region, setView],
  );
  useEscape(region !== null, () => select(null));

  return (
    <div className={styles.page} data-profile={region !== null}>
      <a className={styles.skip} href="#map">
        {t('app.skip.map')}
      </a>
      {region && (
        <a className={styles.skip} href="#profile">
          {t('app.skip.profile')}
        </a>
      )}
      <header className={styles.header}>
        <div className={styles.brand}>
          <h1>{t('app.name')}</h1>
          <p>{t('app.tagline')}</p>
        </div>
        <FaultBoundary>
          <Suspense fallback={<div className={styles.finder} />}>
            <RegionFinder selected={region} onSelect={select} />
          </Suspense>
        </FaultBoundary>
      </header>
      <div className={styles.body}>
        <section className={styles.side} aria-label={t('controls.title')}>
          <MapControls
            picture={picture}
            year={checked.year}
            onIndicator={(next) => setView({ indicator: next, year: null })}
            onYear={(next) => setView({ year: next === indicator.referenceYear ? null : next })}
          />
          {error !== null && <FaultNotice error={error} onRetry={retry} />}
          {error !== null && (
            <Notice>
              {t('fault.series', { year: String(checked.year), shown: String(picture.year) })}
            </Notice>
          )}
          <Legend picture={picture} />
        </section>
        <main id="map" tabIndex={-1} className={styles.main} aria-label={t('map.label')}>
          <LinkNotices view={view} unknown={checked.unknown} />
          <div ref={mapArea} className={styles.map}>
            {size && (
              <FaultBoundary>
                <Suspense fallback={<p className={styles.wait}>{t('app.loading')}</p>}>
                  <MapView
                    picture={picture}
                    selected={region}
                    onSelect={select}
                    camera={view.camera}
                    onCamera={setCamera}
                    size={size}
                  />
                </Suspense>
              </FaultBoundary>
            )}
          </div>
        </main>
        {region && (
          <div id="profile" className={styles.profile}>
            <FaultBoundary
              frame={(message) => (
                <ProfileFault onClose={() => select(null)}>{message}</ProfileFault>
              )}
            >
              <Suspense fallback={<p className={styles.wait}>{t('app.loading')}</p>}>
                <ProfilePanel
                  key={region}
                  code={region}
                  tab={view.tab}
                  onTab={(tab) => setView({ tab })}
                  onClose={() => select(null)}
                />
              </Suspense>
            </FaultBoundary>
          </div>
        )}
      </div>
      <MapAttribution picture={picture} />
    </div>
  );
}

interface ProfileFaultProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** Stands where the profile would: what happened, and a way back to the map. */
function ProfileFault({ children, onClose }: ProfileFaultProps) {
  const t = useText();
  return (
    <div className={styles.profileFault}>
      {children}
      <Button onClick={onClose}>{t('app.close')}</Button>
    </div>
  );
}

/** Escape undoes, wherever the focus is, unless something nearer (an open list) has used it. */
function useEscape(isActive: boolean, onEscape: () => void) {
  const leave = useEffectEvent(onEscape);
  useEffect(() => {
    if (!isActive) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [isActive]);
}
