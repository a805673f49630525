import { useEffect } from 'react';
import { pointAt, usePointing } from '../../data/pointing';
import { useDataset } from '../../data/useDataset';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { Inset } from '../../model/dataset/geometry';
import type { MapPicture } from '../../model/map/picture';
import type { PixelSize, PlaneCamera } from '../../model/map/sheet';
import { pixelAt } from '../../model/map/sight';
import { Late } from '../../ui/Late';
import { lazyPart } from '../../ui/lazyPart';
import { useSettled } from '../../ui/useSettled';

/** What is read out comes, with its words, when the keyboard first comes to the map. */
const WalkReading = lazyPart('WalkReading', () => import('./WalkReading'));

/** Who holds an arrow key hears where it ends, not every region on the way. */
const READING_PAUSE = 150;

interface MapWalkProps {
  readonly picture: MapPicture;
  readonly selected: TerritoryCode | null;
  readonly insets: readonly Inset[];
  readonly camera: PlaneCamera;
  readonly size: PixelSize;
}

/** What follows the keyboard on the map: the tooltip stands by its region, and the region is read out. */
export function MapWalk({ picture, selected, insets, camera, size }: MapWalkProps) {
  const { region } = useDataset();
  const walked = usePointing((pointing) => pointing.walked);
  const said = useSettled(walked, READING_PAUSE);
  const centre = region(walked ?? '')?.centre;
  useEffect(() => {
    if (walked === null || !centre) return;
    pointAt({ code: walked, at: pixelAt(centre, camera, size) });
    return () => pointAt(null);
  }, [walked, centre, camera, size]);
  return (
    <p role="status" className="visually-hidden">
      <Late isSilent>
        {said !== null && (
          <WalkReading code={said} picture={picture} selected={selected} insets={insets} />
        )}
      </Late>
    </p>
  );
}
