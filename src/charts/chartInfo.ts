import type { Observation } from '../model/dataset/observation';
import type { SeriesLook } from './looks';

/** What stands around a drawing: said on the page, in its picture and in its file of numbers alike. */
export interface ChartInfo {
  /** Begins the names of its files: `regioscope-population-ITH5`. */
  readonly fileName: string;
  readonly title: string;
  /** One line made from the data: what the chart shows. */
  readonly caption: string;
  readonly unit: string;
  /** Year or years, in words: `2004–2024`. */
  readonly period: string;
  /** Ids of the catalogue's sources. */
  readonly sources: readonly string[];
  /** Flags that occur in it, one letter each. */
  readonly flags: readonly string[];
  /** Whole sentences on what to mind when reading it. */
  readonly notes: readonly string[];
}

/** A line of a chart. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly look: SeriesLook;
  readonly decimals: number;
  readonly observations: readonly Observation[];
}

/** An entry of the legend: a line with its mark, an area, or an outline over areas. */
export interface LegendItem {
  readonly name: string;
  readonly look: SeriesLook;
  readonly kind: 'line' | 'area' | 'outline';
}
