import type { TerritoryCode } from '../dataset/codes';
import type { MapPicture } from '../map/picture';
import { placesOf } from '../rank';

/** The thirds of a group from the highest; one that is not known stands with the middle. */
const THIRDS = ['+', '', '-'];

/**
 * The regions that the picture has a value for, the highest first: by their places, groups by group
 * and third; equal ones by code. A total of 0 has no place.
 */
export function orderOf(picture: Pick<MapPicture, 'indicator' | 'values' | 'classes'>) {
  const { indicator, values, classes } = picture;
  const places = placesOf({ indicator, values });
  const rank = (code: TerritoryCode) => {
    const shown = values.get(code);
    if (shown?.kind !== 'group') return places.get(code) ?? null;
    const third = THIRDS.indexOf(shown.group.subgroup ?? '');
    return third - THIRDS.length * (classes.classOf.get(code) ?? 0);
  };
  return [...values.keys()]
    .flatMap((code) => {
      const place = rank(code);
      return place === null ? [] : [{ code, place }];
    })
    .sort((a, b) => a.place - b.place || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
}

/**
 * Where Home and End lead: the highest and the lowest of the answer; of all regions where no region
 * of the answer has a value. Null where none has.
 */
export function endOf(
  order: readonly TerritoryCode[],
  matched: ReadonlySet<TerritoryCode>,
  key: 'Home' | 'End',
): TerritoryCode | null {
  const inAnswer = order.filter((code) => matched.has(code));
  const all = inAnswer.length > 0 ? inAnswer : order;
  return all.at(key === 'Home' ? 0 : -1) ?? null;
}
