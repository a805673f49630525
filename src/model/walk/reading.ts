import type { TerritoryCode } from '../dataset/codes';
import type { Region } from '../dataset/regions';
import type { Answer } from '../filter/answer';
import { isFiltering } from '../filter/filters';
import { regionFacts } from '../filter/regionFacts';
import type { MapValue, MapValues } from '../map/mapValues';
import type { MapPicture } from '../map/picture';
import { placesOf, type Rank } from '../rank';

/** What is read out of a region on the map. */
export interface Reading {
  /** Null: not available, or a group that is not known. */
  readonly value: MapValue | null;
  /** Its class, counted from the lowest as the legend does; null without a value or without classes. */
  readonly mapClass: Rank | null;
  /** Its place from the highest, where the map has no classes; null without a value. */
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
  const { values, classes } = picture;
  const value = values.get(code) ?? null;
  const hasClasses = value?.kind === 'number' && classes.classes.length > 0;
  const facts = regionFacts(regions).find(({ region }) => region.code === code);
  return {
    value,
    mapClass: hasClasses
      ? { place: (classes.classOf.get(code) ?? 0) + 1, of: classes.classes.length }
      : null,
    place: classes.scale === 'circles' ? placeOf(code, values) : null,
    filters:
      isFiltering(filters) && facts
        ? { met: criteria.filter(({ accepts }) => accepts(facts)).length, of: criteria.length }
        : null,
  };
}

function placeOf(code: TerritoryCode, values: MapValues): Rank | null {
  const places = placesOf(values);
  const place = places.get(code);
  return place === undefined ? null : { place, of: places.size };
}
