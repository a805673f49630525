import { hold, usePointing } from '../data/pointing';
import { useDataset } from '../data/useDataset';
import type { TerritoryCode } from '../model/dataset/codes';
import type { MapPicture } from '../model/map/picture';
import type { PixelSize } from '../model/map/sheet';
import { useEscape } from '../ui/useEscape';
import { MapTooltip } from './MapTooltip';

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
  useEscape(pointed?.at != null, () => hold(null));
  if (!pointed?.at || !region) return null;
  return (
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
  );
}
