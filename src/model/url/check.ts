import type { Catalogue } from '../dataset/catalogue';
import type { TerritoryCode } from '../dataset/codes';
import type { View } from '../view';

/** A value that is well formed and that the dataset does not have. */
export type UnknownValue =
  | { readonly parameter: 'region'; readonly value: string }
  | { readonly parameter: 'year'; readonly value: number; readonly shown: number };

export interface CheckedView {
  /** The selection, if the dataset has it. */
  readonly region: TerritoryCode | null;
  /** The year to show: the one asked for, or else the indicator's reference year. */
  readonly year: number;
  readonly unknown: readonly UnknownValue[];
}

/**
 * Holds a view against the dataset: what it asks for and the dataset lacks is named,
 * and everything else is kept. Throws if the catalogue lacks the indicator (a fault of the build).
 */
export function checkView(
  view: View,
  catalogue: Catalogue,
  hasRegion: (code: TerritoryCode) => boolean,
): CheckedView {
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator);
  if (!indicator) throw new Error(`The catalogue has no indicator ${view.indicator}.`);
  const unknown: UnknownValue[] = [];
  const isRegionKnown = view.region === null || hasRegion(view.region);
  if (view.region !== null && !isRegionKnown) {
    unknown.push({ parameter: 'region', value: view.region });
  }
  const year = view.year ?? indicator.referenceYear;
  const isYearKnown = indicator.years.includes(year);
  if (!isYearKnown) {
    unknown.push({ parameter: 'year', value: year, shown: indicator.referenceYear });
  }
  return {
    region: isRegionKnown ? view.region : null,
    year: isYearKnown ? year : indicator.referenceYear,
    unknown,
  };
}
