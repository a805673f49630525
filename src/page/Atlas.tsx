import { useCallback, useState } from 'react';
import { useDataset } from '../data/useDataset';
import { useView } from '../data/useView';
import { useText } from '../i18n/text';
import { MapAttribution } from '../map/MapAttribution';
import { useMapPicture } from '../map/useMapPicture';
import type { TerritoryCode } from '../model/dataset/codes';
import { NO_COVER } from '../model/map/cover';
import { checkView } from '../model/url/check';
import { FaultNotice } from '../ui/FaultNotice';
import { Notice } from '../ui/Notice';
import { useElementSize } from '../ui/useElementSize';
import { useEscape } from '../ui/useEscape';
import { useLayout } from '../ui/useLayout';
import styles from './Atlas.module.css';
import { Content } from './Content';
import { COVERS } from './covers';
import { Filters } from './Filters';
import { Header } from './Header';
import mainStyles from './Main.module.css';
import offline from './offline/Offline.module.css';
import { OfflineSlot } from './offline/OfflineSlot';
import { PageState } from './PageState';
import panelStyles from './Panels.module.css';
import { Part } from './Part';
import { Profile } from './Profile';
import { AnswerLine, ComparisonTray, LinkNotices, RegionList } from './parts';
import { LatePrinting } from './print/LatePrinting';
import { Results } from './Results';
import { SkipLinks } from './SkipLinks';
import { Toolbar } from './Toolbar';
import { useShowCountry } from './useShowCountry';
import { ViewBar } from './ViewBar';

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
  const layout = useLayout();
  const hasBar = layout === 'phone' || layout === 'across';
  const isWide = layout === 'wide';
  const hasList = view.view === 'map' && (layout === 'tablet' || (isWide && region === null));

  const select = useCallback(
    (code: TerritoryCode | null) => {
      // Where a profile takes the place of the filters, it is what was asked for last.
      if (hasBar && code !== null) setFiltersOpen(false);
      // The same region again is no step; another one is read on the tab that is open.
      if (code !== region)
        setView(code === null ? { region: null, tab: 'profile' } : { region: code });
    },
    [region, setView, hasBar],
  );
  const showCountry = useShowCountry(size, (camera) =>
    view.view === 'map' ? setCamera(camera) : setView({ view: 'map', camera }),
  );
  useEscape(region !== null && view.page === null, () => select(null));

  const foot = !(hasBar && view.view === 'map') && (
    <div className={offline.foot}>
      <MapAttribution picture={picture} isFolded={hasBar} />
      <OfflineSlot />
    </div>
  );
  return (
    <PageState view={view} setView={setView}>
      <div
        className={styles.page}
        data-layout={layout}
        data-view={view.view}
        data-profile={region !== null}
        data-filters={isFiltersOpen}
      >
        <SkipLinks hasProfile={region !== null} />
        <Header selected={region} onSelect={select} onCountry={showCountry} />
        <div className={styles.body}>
          <div className={styles.side}>
            <Filters
              layout={layout}
              isOpen={isFiltersOpen}
              filters={view}
              onChange={setView}
              onType={typeView}
              onClose={() => setFiltersOpen(false)}
            />
            {view.view === 'map' && (
              <Results
                layout={layout}
                picture={picture}
                year={year}
                view={view}
                setView={setView}
                onSelect={select}
              />
            )}
          </div>
          <main
            id="map"
            tabIndex={-1}
            className={mainStyles.main}
            aria-label={t(`main.${view.view}`)}
          >
            <Toolbar
              picture={picture}
              year={year}
              view={view.view}
              onIndicator={(next) => setView({ indicator: next, year: null })}
              onYear={(next) => setView({ year: next === indicator.referenceYear ? null : next })}
              onView={(next) => setView({ view: next })}
              onFilters={hasBar ? null : () => setFiltersOpen(true)}
            />
            <div className={mainStyles.answer}>
              <Part waiting={null}>
                <AnswerLine filters={view} onChange={setView} picture={picture} />
              </Part>
            </div>
            <div className={mainStyles.tray}>
              {view.compare.length > 0 && (
                <Part waiting={null}>
                  <ComparisonTray />
                </Part>
              )}
            </div>
            <div className={mainStyles.notices}>
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
              cover={region === null ? NO_COVER : COVERS[layout]}
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
              isSheet={layout === 'phone' || layout === 'tablet'}
              region={region}
              tab={view.tab}
              onTab={(tab) => setView({ tab })}
              onClose={() => select(null)}
            />
          )}
          {hasList && (
            <div className={panelStyles.list}>
              <Part>
                <RegionList picture={picture} view={view} onView={setView} onSelect={select} />
              </Part>
            </div>
          )}
          {isWide && foot}
        </div>
        {!isWide && foot}
        {hasBar && (
          <ViewBar
            view={view.view}
            onView={(next) => setView({ view: next })}
            isFiltersOpen={isFiltersOpen}
            onFilters={() => setFiltersOpen(!isFiltersOpen)}
          />
        )}
      </div>
      <LatePrinting picture={picture} view={view} size={size} />
    </PageState>
  );
}
