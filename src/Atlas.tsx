import { lazy, Suspense, useCallback, useEffect, useEffectEvent } from 'react';
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
import { FaultBoundary } from './ui/FaultBoundary';
import { FaultNotice } from './ui/FaultNotice';
import { Notice } from './ui/Notice';
import { useElementSize } from './ui/useElementSize';

/** The search box comes after the map: nobody types before there is something to see. */
const RegionFinder = lazy(() =>
  import('./filters/RegionFinder').then(({ RegionFinder }) => ({ default: RegionFinder })),
);

/** The profile comes with the first region that is opened. */
const ProfilePanel = lazy(() =>
  import('./profile/ProfilePanel').then(({ ProfilePanel }) => ({ default: ProfilePanel })),
);

/** The whole interface around one view: header, map with its controls, and the profile of the selection. */
export function Atlas() {
  const t = useText();
  const dataset = useDataset();
  const { view, setView, setCamera } = useView();
  const checked = checkView(view, dataset.catalogue, (code) => dataset.region(code) !== undefined);
  const indicator = dataset.indicator(view.indicator);
  if (!indicator) throw new Error(`The catalogue has no indicator ${view.indicator}.`);
  const { region } = checked;
  const { picture, error, retry } = useMapPicture(dataset, indicator, checked.year);
  const [mapArea, size] = useElementSize();

  const select = useCallback(
    (code: TerritoryCode | null) => setView({ region: code, tab: 'profile' }),
    [setView],
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
        <Suspense fallback={<div className={styles.finder} />}>
          <RegionFinder selected={region} onSelect={select} />
        </Suspense>
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
        <main id="map" className={styles.main} aria-label={t('map.label')}>
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
            <FaultBoundary>
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
