import { useQuery } from '@tanstack/react-query';
import { insetsQuery } from '../data/queries';
import { useDataset } from '../data/useDataset';
import type { TerritoryCode } from '../model/dataset/codes';
import { countryBounds } from '../model/map/countryBounds';
import { fitBounds, type PixelSize, toCamera } from '../model/map/sheet';
import type { Camera } from '../model/view';

/** A country that is zoomed to keeps so many pixels to the map's edge. */
const PADDING = 40;

/** Looks at a country as a whole, in a map of a size; does nothing while the map has none. */
export function useShowCountry(
  size: PixelSize | null,
  onCamera: (camera: Camera) => void,
): (code: TerritoryCode) => void {
  const { regions } = useDataset();
  const { data } = useQuery(insetsQuery);
  return (code) => {
    const bounds = countryBounds(code, regions, data?.insets ?? []);
    if (bounds && size) onCamera(toCamera(fitBounds(bounds, size, PADDING)));
  };
}
