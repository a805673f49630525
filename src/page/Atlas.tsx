import { useCallback, useState } from 'react';
import { useDataset } from '../data/useDataset';
import { useView } from '../data/useView';
import { useText } from '../i18n/text';
import { Legend } from '../map/legend/Legend';
import { MapAttribution } from '../map/MapAttribution';
import { useMapPicture } from '../map/useMapPicture';
import type { TerritoryCode } from '../model/dataset/codes';
import { checkView } from '../model/url/check';
import { FaultNotice } from '../ui/FaultNotice';
import { Notice } from '../ui/Notice';
import { useElementSize } from '../ui/useElementSize';
import { useEscape } from '../ui/useEscape';
import { Content } from './Content';
import { Header } from './Header';
import offline from './offline/Offline.module.css';
import { OfflineSlot } from './offline/OfflineSlot';
import { PageState } from './PageState';
import { Part } from './Part';
import { Profile } from './Profile';
import styles from './page.module.css';
import {
  AnswerBar,
  ComparisonTray,
  FilterPanel,
  LinkNotices,
  RegionList,
  ViewSummary,
} from './parts';
import { SkipLinks } from './SkipLinks';
import { Toolbar } from './Toolbar';
import { useShowCountry } from './useShowCountry';

/** The whole interface around one view: header, filters, map, table or charts, and the profile of the selection. */
export function Atlas() {
  const t = useText();
  const dataset = useDataset();
  const { view: asked, setView, typeView, setCamera } = useView();
  const { view, year, unknown } = checkView(asked, dataset.catalogue, dataset);
  const indicator = dataset.indicator(view.indicator);
  if (!indicator) throw new Error(`The catalogue has no indicator ${view.indicator}.`);
  const { region } = view;
  const { picture, error, retry } = useMapPicture(dataset, indicator, year, view);
  const [mapArea, size] = useElementSize();
  const [isFiltersOpen, setFiltersOpen] = useState(false);

  const select = useCallback(
    (code: TerritoryCode | null) => {
      // The same region again is no step; another one is read on the tab that is open.
      if (code !== region)
        setView(code === null ? { region: null, tab: 'profile' } : { region: code });
    },
    [region, setView],
  );
  const showCountry = useShowCountry(size, (camera) =>
    view.view === 'map' ? setCamera(camera) : setView({ view: 'map', camera }),
  );
  useEscape(region !== null && view.page === null, () => select(null));

  return (
    <PageState view={view} setView={setView}>
      <div className={styles.page} data-profile={region !== null} data-view={view.view}>
        <SkipLinks hasProfile={region !== null} />
        <Header selected={region} onSelect={select} onCountry={showCountry} />
        <div className={styles.body}>
          <div className={styles.side}>
            <div className={styles.filters} data-open={isFiltersOpen}>
              <Part>
                <FilterPanel
                  filters={view}
                  onChange={setView}
                  onType={typeView}
                  onClose={() => setFiltersOpen(false)}
                />
              </Part>
            </div>
            {view.view === 'map' && (
              <div className={styles.legend}>
                <Legend picture={picture} year={year} onFilter={setView} onChoice={setView} />
              </div>
            )}
          </div>
          <main id="map" tabIndex={-1} className={styles.main} aria-label={t(`main.${view.view}`)}>
            <Toolbar
              picture={picture}
              year={year}
              view={view.view}
              onIndicator={(next) => setView({ indicator: next, year: null })}
              onYear={(next) => setView({ year: next === indicator.referenceYear ? null : next })}
              onView={(next) => setView({ view: next })}
              onFilters={() => setFiltersOpen(true)}
            />
            <div className={styles.answer}>
              <Part waiting={null}>
                <AnswerBar filters={view} onChange={setView} />
              </Part>
              <Part waiting={null}>
                <ViewSummary picture={picture} />
              </Part>
            </div>
            <div className={styles.tray}>
              {view.compare.length > 0 && (
                <Part waiting={null}>
                  <ComparisonTray />
                </Part>
              )}
            </div>
            <div className={styles.notices}>
              <Part waiting={null}>
                <LinkNotices view={asked} unknown={unknown} />
              </Part>
              {error !== null && <FaultNotice error={error} onRetry={retry} />}
              {error !== null && (
                <Notice>
                  {t('fault.series', { year: String(year), shown: String(picture.year) })}
                </Notice>
              )}
            </div>
            <Content
              area={mapArea}
              size={size}
              picture={picture}
              selected={region}
              onSelect={select}
              camera={view.camera}
              onCamera={setCamera}
              view={view}
              setView={setView}
            />
          </main>
          {region !== null && (
            <Profile
              region={region}
              tab={view.tab}
              onTab={(tab) => setView({ tab })}
              onClose={() => select(null)}
            />
          )}
          {region === null && view.view === 'map' && (
            <div className={styles.list}>
              <Part>
                <RegionList picture={picture} view={view} onView={setView} onSelect={select} />
              </Part>
            </div>
          )}
        </div>
        <div className={offline.foot}>
          <MapAttribution picture={picture} />
          <OfflineSlot />
        </div>
      </div>
    </PageState>
  );
}
