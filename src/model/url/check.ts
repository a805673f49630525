import type { Catalogue } from '../dataset/catalogue';
import type { TerritoryCode } from '../dataset/codes';
import type { View } from '../view';

/** A value that is well formed and that the dataset does not have. */
export type UnknownValue =
  | {
      readonly parameter: 'region';
      readonly value: TerritoryCode;
      /** The code is that of a territory above the regions (`ITH`), which holds regions but is none. */
      readonly isParent: boolean;
    }
  | { readonly parameter: 'year'; readonly value: number; readonly shown: number };

export interface CheckedView {
  /** The selection, if the dataset has it. */
  readonly region: TerritoryCode | null;
  /** The year to show: the one asked for, or else the indicator's reference year. */
  readonly year: number;
  readonly unknown: readonly UnknownValue[];
}

/** Look-ups that answer undefined for a code they do not have. */
interface KnownTerritories {
  readonly region: (code: TerritoryCode) => object | undefined;
  readonly parent: (code: TerritoryCode) => object | undefined;
}

/**
 * Holds a view against the dataset: what it asks for and the dataset lacks is named,
 * and everything else is kept. Throws if the catalogue lacks the indicator (a fault of the build).
 */
export function checkView(
  view: View,
  catalogue: Catalogue,
  territories: KnownTerritories,
): CheckedView {
  const indicator = catalogue.indicators.find(({ id }) => id === view.indicator);
  if (!indicator) throw new Error(`The catalogue has no indicator ${view.indicator}.`);
  const unknown: UnknownValue[] = [];
  const isRegionKnown = view.region === null || territories.region(view.region) !== undefined;
  if (view.region !== null && !isRegionKnown) {
    const isParent = territories.parent(view.region) !== undefined;
    unknown.push({ parameter: 'region', value: view.region, isParent });
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
