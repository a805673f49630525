import { Suspense, useEffect } from 'react';
import { hold, usePointing } from '../data/pointing';
import { useDataset } from '../data/useDataset';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { PixelSize } from '../model/map/sheet';
import { FaultBoundary } from '../ui/FaultBoundary';
import { lazyPart } from '../ui/lazyPart';
import styles from './MapView.module.css';

const load = () => import('./MapTooltip');
const MapTooltip = lazyPart('MapTooltip', () => load());

interface MapPointerProps {
  readonly picture: MapPicture;
  readonly size: PixelSize;
  readonly onSelect: (code: TerritoryCode) => void;
}

/** What the map says of the region that is pointed at on it; nothing for one that is pointed at elsewhere. */
export function MapPointer({ picture, size, onSelect }: MapPointerProps) {
  const pointed = usePointing((pointing) => pointing.pointed);
  const held = usePointing((pointing) => pointing.held?.code);
  const region = useDataset().region(pointed?.code ?? '');
  useEffect(() => {
    // It is there when somebody points; who is quicker waits for it, or is told that it cannot be had.
    load().catch(() => {});
  }, []);
  if (!pointed?.at || !region) return null;
  return (
    <FaultBoundary frame={(message) => <div className={styles.notices}>{message}</div>}>
      <Suspense fallback={null}>
        <MapTooltip
          region={region}
          picture={picture}
          at={pointed.at}
          size={size}
          onOpen={
            held === region.code
              ? () => {
                  hold(null);
                  onSelect(region.code);
                }
              : null
          }
        />
      </Suspense>
    </FaultBoundary>
  );
}
