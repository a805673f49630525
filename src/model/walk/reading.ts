import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import type { Answer } from '../filter/answer';
import { isFiltering } from '../filter/filters';
import { regionFacts } from '../filter/regionFacts';
import type { MapValue } from '../map/mapValues';
import type { MapPicture } from '../map/picture';
import { placesOf, type Rank } from '../rank';

/** What is read out of a region on the map. */
export interface Reading {
  /** Null: not available, or a group that is not known. */
  readonly value: MapValue | null;
  /** Its class, counted from the lowest as the legend does; null without a value or without classes. */
  readonly mapClass: Rank | null;
  /** Its place, where the map has no classes; null for a value without a place. */
  readonly place: Rank | null;
  /** How many criteria of the filters it meets; null without filters. */
  readonly filters: { readonly met: number; readonly of: number } | null;
}

/** Reads a region off the picture and holds it against the filters. */
export function readingOf(
  code: TerritoryCode,
  regions: readonly Region[],
  picture: MapPicture,
  { filters, criteria }: Answer,
): Reading {
  const { indicator, values, classes } = picture;
  const value = values.get(code) ?? null;
  const hasClasses = value?.kind === 'number' && classes.classes.length > 0;
  const facts = regionFacts(regions).find(({ region }) => region.code === code);
  return {
    value,
    mapClass: hasClasses
      ? { place: (classes.classOf.get(code) ?? 0) + 1, of: classes.classes.length }
      : null,
    place: classes.scale === 'circles' ? placeOf(code, { indicator, values }) : null,
    filters:
      isFiltering(filters) && facts
        ? { met: criteria.filter(({ accepts }) => accepts(facts)).length, of: criteria.length }
        : null,
  };
}

function placeOf(
  code: TerritoryCode,
  picture: Pick<MapPicture, 'indicator' | 'values'>,
): Rank | null {
  const places = placesOf(picture);
  const place = places.get(code);
  return place === undefined ? null : { place, of: places.size };
}
