import type { Indicator } from '../dataset/catalogue';
import {
  INNOVATION_GROUPS,
  type InnovationGroupName,
  type MeasureId,
  type TerritoryCode,
} from '../dataset/codes';
import type { InnovationGroup, Region } from '../dataset/regions';
import type { InnovationSeries, Series } from '../dataset/series';

/** What one region shows for one indicator and year. */
export type MapValue =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly flags: string;
      readonly isComputed: boolean;
    }
  | { readonly kind: 'group'; readonly group: InnovationGroup };

/** The values of one indicator and year by region; a region that is not in here has none. */
export type MapValues = ReadonlyMap<TerritoryCode, MapValue>;

/** Values of the reference year, which `regions.json` carries, so that the first map needs no further file. */
export function referenceValues(regions: readonly Region[], { id }: Indicator): MapValues {
  return collect(regions, (region) => {
    if (id === 'innovation-group') {
      return region.innovation && { kind: 'group', group: region.innovation };
    }
    const value = region.values[id];
    if (value === undefined) return null;
    return number(value, region.flags[id], region.computed.includes(id));
  });
}

/** Values of any year, from the series of a measure. */
export function seriesValues(regions: readonly Region[], series: Series, year: number): MapValues {
  const index = series.years.indexOf(year);
  return collect(regions, ({ code }) => {
    const row = series.rows[code];
    const value = row?.values[index];
    if (row === undefined || value === undefined || value === null) return null;
    return number(value, row.flags?.[year], row.computed?.includes(year) ?? false);
  });
}

/** Groups of any edition. */
export function editionValues(
  regions: readonly Region[],
  { editions }: InnovationSeries,
  edition: number,
): MapValues {
  const groups = editions[edition] ?? {};
  return collect(regions, ({ code }) => {
    const group = groups[code];
    return group ? { kind: 'group', group } : null;
  });
}

/** The numbers among the values, in no order. */
export function numbersOf(values: MapValues): number[] {
  return [...values.values()].flatMap((value) => (value.kind === 'number' ? [value.value] : []));
}

/** From 0 for the lowest group, as classes count. */
export function groupClass(group: InnovationGroupName): number {
  return INNOVATION_GROUPS.length - 1 - INNOVATION_GROUPS.indexOf(group);
}

/** The thirds of a group from the lowest; the middle one also stands for one that is not known. */
const THIRDS = ['-', '', '+'];

/** What values of one indicator are ordered by: their number, or their group and its third. */
export function orderKey(value: MapValue): number {
  if (value.kind === 'number') return value.value;
  const { group, subgroup } = value.group;
  return groupClass(group) * THIRDS.length + THIRDS.indexOf(subgroup ?? '');
}

/** Narrows an indicator to those that have numbers. */
export function isMeasure(id: Indicator['id']): id is MeasureId {
  return id !== 'innovation-group';
}

function number(value: number, flags = '', isComputed = false): MapValue {
  return { kind: 'number', value, flags, isComputed };
}

function collect(
  regions: readonly Region[],
  mapValue: (region: Region) => MapValue | null,
): MapValues {
  return new Map(
    regions.flatMap((region) => {
      const value = mapValue(region);
      return value ? [[region.code, value] as const] : [];
    }),
  );
}
