import type { Indicator } from '../dataset/catalogue';
import type { TerritoryCode } from '../dataset/codes';
import type { MembershipBrief, Region } from '../dataset/regions';
import { counts } from '../inherit/membership';
import { type MapValue, type MapValues, orderKey } from '../map/mapValues';
import { placeNameOf } from '../names';
import type { Sort } from './columns';

/** A column with what it needs to fill its cells. */
export interface TableColumn {
  readonly id: Sort['column'];
  /** What its cells measure, in which year; null for a column that is no indicator. */
  readonly measured: {
    readonly indicator: Indicator;
    readonly year: number;
    readonly values: MapValues;
  } | null;
}

/** What one cell says, before it is put into words. A value that is not available is null. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly value: MapValue | null }
  | { readonly kind: 'networks'; readonly memberships: readonly MembershipBrief[] }
  /** The territory whose profile serves; null: none is known. */
  | { readonly kind: 'profile'; readonly from: TerritoryCode | null }
  | { readonly kind: 'seeking'; readonly seeking: boolean | null };

/** A region as a row of tables and lists. */
export interface RegionRow {
  readonly region: Region;
  /** In Latin letters. */
  readonly name: string;
  /** Its country's English name. */
  readonly country: string;
}

/** What a row has in a column. */
export function cellOf({ region, name, country }: RegionRow, { id, measured }: TableColumn): Cell {
  if (measured) return { kind: 'value', value: measured.values.get(region.code) ?? null };
  switch (id) {
    case 'code':
      return { kind: 'text', text: region.code };
    case 'country':
      return { kind: 'text', text: country };
    case 'networks':
      return {
        kind: 'networks',
        memberships: region.memberships.filter(({ role }) => counts(role)),
      };
    case 'profile':
      return { kind: 'profile', from: region.profile };
    case 'seeking':
      return { kind: 'seeking', seeking: region.seeking };
    default:
      return { kind: 'text', text: name };
  }
}

/** What a cell is ordered by; undefined for what is not available, which comes last in either direction. */
export type SortKey = string | number | undefined;

/** The key of a cell in the row of a region. */
export function sortKey(cell: Cell, code: TerritoryCode): SortKey {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'value':
      return cell.value ? orderKey(cell.value) : undefined;
    case 'networks':
      return networkCount(cell.memberships);
    case 'profile':
      // A profile of its own says more of a region than a parent's.
      return cell.from === null ? undefined : Number(cell.from === code);
    case 'seeking':
      return cell.seeking === null ? undefined : Number(cell.seeking);
  }
}

/** Compares two keys of one column; texts as the language orders them. */
export function compareKeys(
  a: SortKey,
  b: SortKey,
  compareTexts: (a: string, b: string) => number,
): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareTexts(String(a ?? ''), String(b ?? ''));
}

/** To how many networks the memberships belong. */
export function networkCount(memberships: readonly MembershipBrief[]): number {
  return new Set(memberships.map(({ network }) => network)).size;
}

/** Rows of some regions, in their order. */
export function regionRows(
  regions: readonly Region[],
  countryNameOf: (code: TerritoryCode) => string,
): RegionRow[] {
  return regions.map((region) => ({
    region,
    name: placeNameOf(region),
    country: countryNameOf(region.code),
  }));
}
