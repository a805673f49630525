import type { Objects, Topology } from 'topojson-specification';

/** An indicator as both maps show it. */
export interface Shown {
  readonly title: string;
  readonly values: Readonly<Record<string, number>>;
  /** Where one class ends and the next begins. */
  readonly thresholds: readonly number[];
}

/** `first.json`: what the page needs for its first map beside the geometry. */
export interface FirstShown extends Shown {
  readonly names: Readonly<Record<string, string>>;
  readonly colours: readonly string[];
  /** Centre of the sheet, metres. */
  readonly centre: readonly [number, number];
  /** Width and height of the sheet, metres. */
  readonly extent: readonly [number, number];
}

/** A file of the app's geometry. */
export type Geometry = Topology<Objects<object>>;

/** The mark that the page sets in the first frame in which all its regions have their colours. */
export const DRAWN = 'eurostat:first-map';
