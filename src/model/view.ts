import type { ClassChoice } from './classify/classChoice';
import type { EU_CODE, IndicatorId, TerritoryCode } from './dataset/codes';
import type { Filters } from './filter/filters';
import type { ScatterChoice } from './scatter/choice';
import type { TableChoice } from './table/columns';

export const PROFILE_TABS = ['profile', 'population', 'networks'] as const;
export type ProfileTab = (typeof PROFILE_TABS)[number];

/** The main view: where the answer is shown. */
export const MAIN_VIEWS = ['map', 'table', 'charts'] as const;
export type MainView = (typeof MAIN_VIEWS)[number];

/** The pages beside the atlas: how to read it, what its data are, and how accessible it is. */
export const INFO_PAGES = ['help', 'about', 'accessibility'] as const;
export type InfoPage = (typeof INFO_PAGES)[number];

/** More than this cannot be told apart by colour. */
export const COMPARISON_LIMIT = 6;

/** What can be compared: a territory of level 0 to 2, or the EU. */
export type ComparedCode = TerritoryCode | typeof EU_CODE;

/**
 * The places of the comparison, at most {@link COMPARISON_LIMIT}: a place gives its territory number and
 * colour. Null is a place that was left, so that the others keep theirs; the last one is never empty.
 */
export type ComparedPlaces = readonly (ComparedCode | null)[];

/** The interactive map, or the still one, which needs no WebGL. */
export const MAP_KINDS = ['full', 'simple'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** Where the map looks: MapLibre's zoom (512 px tiles) and the real-world point at its centre, in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** All that a person has set. The URL holds it, a parameter a field; nothing else does. */
export interface View extends Filters, ClassChoice, TableChoice, ScatterChoice {
  readonly indicator: IndicatorId;
  /** Null: the indicator's reference year. */
  readonly year: number | null;
  /** The selection: the one region whose profile is open. */
  readonly region: TerritoryCode | null;
  readonly tab: ProfileTab;
  readonly compare: ComparedPlaces;
  readonly view: MainView;
  /** Null: as the browser is set, and the full one if it can be had. */
  readonly map: MapKind | null;
  /** Null: the whole sheet. */
  readonly camera: Camera | null;
  /** The page that is read instead of the atlas; null: the atlas. */
  readonly page: InfoPage | null;
}
