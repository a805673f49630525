import { type RefCallback, useCallback, useState } from 'react';
import { FirstMap } from '../map/first/FirstMap';
import { MapView, type MapViewProps } from '../map/MapView';
import type { View } from '../model/view';
import { useIsLive } from '../ui/useIsLive';
import styles from './Main.module.css';
import { Part } from './Part';
import { Charts, FirstHint, RegionTable } from './parts';

interface ContentProps extends Omit<MapViewProps, 'size' | 'kind' | 'onKind' | 'onDrawn'> {
  /** Measures the place of the map. */
  readonly area: RefCallback<Element>;
  /** Null until it is measured. */
  readonly size: MapViewProps['size'] | null;
  readonly view: View;
  readonly setView: (change: Partial<View>) => void;
}

/**
 * The main view. A map that has been shown stays, out of sight, while the answer is read elsewhere:
 * it would take a second to draw anew.
 */
export function Content({ view, setView, area, size, ...map }: ContentProps) {
  const isMap = view.view === 'map';
  const [hasMap, setHasMap] = useState(isMap);
  // The picture that came with the page, if this page came with one: it stands until the map has drawn the same.
  const isLive = useIsLive();
  const [hasFirst, setHasFirst] = useState(!isLive);
  const onDrawn = useCallback(() => setHasFirst(false), []);
  if (isMap && !hasMap) setHasMap(true);
  const setKind = useCallback((kind: View['map']) => setView({ map: kind }), [setView]);
  return (
    <div className={styles.content}>
      <div ref={area} className={styles.map} data-shown={isMap} inert={!isMap}>
        {hasFirst && <FirstMap picture={map.picture} />}
        {hasMap && size && (
          <Part {...(hasFirst && { waiting: null })}>
            <MapView {...map} kind={view.map} onKind={setKind} size={size} onDrawn={onDrawn} />
          </Part>
        )}
        {isMap && (
          <Part waiting={null} frame={() => null}>
            <FirstHint />
          </Part>
        )}
      </div>
      {!isMap && (
        <div className={styles.sheet} data-print-area>
          <Part>
            {view.view === 'table' ? (
              <RegionTable
                picture={map.picture}
                view={view}
                onView={setView}
                onSelect={map.onSelect}
              />
            ) : (
              <Charts picture={map.picture} view={view} onView={setView} onSelect={map.onSelect} />
            )}
          </Part>
        </div>
      )}
    </div>
  );
}
