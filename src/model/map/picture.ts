import type { Indicator } from '../dataset/catalogue';
import type { MapClasses } from './mapClasses';
import type { MapValues } from './mapValues';

/** What the map, its legend and its tooltip, the table and the charts show: one indicator in one year. */
export interface MapPicture {
  readonly indicator: Indicator;
  /** The year that is shown, which is not the one asked for while its figures are on their way. */
  readonly year: number;
  readonly values: MapValues;
  readonly classes: MapClasses;
}
