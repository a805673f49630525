import { usePointing } from '../data/pointing';
import { useDataset } from '../data/useDataset';
import type { MapPicture } from '../model/map/picture';
import type { PixelSize } from '../model/map/sheet';
import { MapTooltip } from './MapTooltip';

interface MapPointerProps {
  readonly picture: MapPicture;
  readonly size: PixelSize;
}

/** What the map says of the region that is pointed at on it; nothing for one that is pointed at elsewhere. */
export function MapPointer({ picture, size }: MapPointerProps) {
  const pointed = usePointing((pointing) => pointing.pointed);
  const region = useDataset().region(pointed?.code ?? '');
  if (!pointed?.at || !region) return null;
  return <MapTooltip region={region} picture={picture} at={pointed.at} size={size} />;
}
