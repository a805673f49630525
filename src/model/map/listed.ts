import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import { placeNameOf } from '../names';
import { placesOf } from '../rank';
import { type MapValue, orderKey } from './mapValues';
import type { MapPicture } from './picture';

/** A region as a list beside a map writes it. */
export interface ListedRegion {
  readonly code: TerritoryCode;
  readonly name: string;
  /** Null: not available. */
  readonly value: MapValue | null;
  /** Its place among all regions with a value; null for groups and for regions without a value. */
  readonly place: number | null;
}

/**
 * The regions that a map's list holds, the highest value (or group and third) first, equal ones by name, those
 * without a value last.
 *
 * @param compare orders names
 */
export function listedRegions(
  regions: readonly Region[],
  matched: ReadonlySet<TerritoryCode>,
  picture: MapPicture,
  compare: (a: string, b: string) => number,
): ListedRegion[] {
  const { values } = picture;
  const places = placesOf(values);
  const keyOf = ({ value }: ListedRegion) => (value ? orderKey(value) : Number.NEGATIVE_INFINITY);
  return regions
    .filter(({ code }) => matched.has(code))
    .map((region) => ({
      code: region.code,
      name: placeNameOf(region),
      value: values.get(region.code) ?? null,
      place: places.get(region.code) ?? null,
    }))
    .sort((a, b) => {
      const [first, second] = [keyOf(a), keyOf(b)];
      return first === second ? compare(a.name, b.name) : second - first;
    });
}
