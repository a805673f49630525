import type { Placed } from '../../model/compare/comparison';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { MapClasses } from '../../model/map/mapClasses';

/** The colours of everything on the map that is not a class: the `--map-*` tokens, resolved. */
export interface MapColours {
  readonly sea: string;
  readonly graticule: string;
  readonly land: string;
  readonly landBorder: string;
  readonly regionBorder: string;
  readonly plainBorder: string;
  readonly countryBorder: string;
  readonly noData: string;
  readonly noDataHatch: string;
  /** Laid over regions that are not in the answer. */
  readonly veil: string;
  readonly circle: string;
  readonly circleEdge: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly labelLand: string;
  readonly hover: string;
  readonly selection: string;
  readonly selectionHalo: string;
  readonly insetFrame: string;
  /** The six places of the comparison, in its order. */
  readonly compare1: string;
  readonly compare2: string;
  readonly compare3: string;
  readonly compare4: string;
  readonly compare5: string;
  readonly compare6: string;
}

/** Everything that decides paint: the theme's colours, and how the indicator is drawn. */
export interface MapLook {
  readonly colours: MapColours;
  readonly scale: MapClasses['scale'];
  /** The colour of each class, from the lowest. */
  readonly classColours: readonly string[];
  /** The territories of the comparison with their places; only regions are marked. */
  readonly compared: readonly Placed[];
}

/**
 * The feature state of a region on the map.
 * `class` is its class (−1 without a value), `radius` its circle in pixels; `dimmed` says that it is
 * not in the answer, or not in the class of the legend that is pointed at. `compared` is its place in
 * the comparison, 0 for none.
 */
export interface RegionState {
  readonly class: number;
  readonly radius: number;
  readonly hovered: boolean;
  readonly selected: boolean;
  readonly dimmed: boolean;
  readonly compared: number;
  /** The keyboard stands on it. */
  readonly walked: boolean;
}

/** What MapLibre is told of a region: its state, and the colour of its class (null without one). */
export interface DrawnRegionState extends RegionState {
  readonly colour: string | null;
}

/** What every region looks like. */
export type RegionStates = ReadonlyMap<TerritoryCode, RegionState>;
