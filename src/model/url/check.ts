import { withoutEmptyEnd } from '../compare/comparison';
import type { Catalogue } from '../dataset/catalogue';
import { EU_CODE, type NetworkId, type TerritoryCode } from '../dataset/codes';
import type { IndicatorRange } from '../filter/filters';
import type { View } from '../view';

/** A value that is well formed and that the dataset does not have. */
export type UnknownValue =
  | {
      readonly parameter: 'region';
      readonly value: TerritoryCode;
      /** The code is that of a territory above the regions (`ITH`), which holds regions but is none. */
      readonly isParent: boolean;
    }
  | { readonly parameter: 'year'; readonly value: number; readonly shown: number }
  | { readonly parameter: 'network' | 'exclude'; readonly value: NetworkId }
  | { readonly parameter: 'country' | 'compare'; readonly value: TerritoryCode }
  | { readonly parameter: 'range'; readonly value: IndicatorRange };

export interface CheckedView {
  /** The view without what the dataset lacks; the same object where it has everything. */
  readonly view: View;
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
  const { referenceYear, years } = indicatorOf(catalogue, view.indicator);
  const isNetwork = (id: NetworkId) => catalogue.networks.some((network) => network.id === id);
  const isTerritory = (code: TerritoryCode) =>
    code === EU_CODE || Boolean(territories.region(code) ?? territories.parent(code));
  const isCountry = (code: TerritoryCode) =>
    catalogue.countries.some((country) => country.code === code);
  const isRange = ({ indicator, year }: IndicatorRange) =>
    year === null || indicatorOf(catalogue, indicator).years.includes(year);

  const network = part(view.network, isNetwork);
  const exclude = part(view.exclude, isNetwork);
  const country = part(view.country, isCountry);
  const compare = part(view.compare, (code) => code === null || isTerritory(code));
  const range = part(view.range, isRange);
  const isRegionKnown = view.region === null || territories.region(view.region) !== undefined;
  const year = view.year ?? referenceYear;
  const isYearKnown = years.includes(year);

  const unknown: UnknownValue[] = [
    ...(view.region === null || isRegionKnown
      ? []
      : [
          {
            parameter: 'region' as const,
            value: view.region,
            isParent: territories.parent(view.region) !== undefined,
          },
        ]),
    ...(isYearKnown ? [] : [{ parameter: 'year' as const, value: year, shown: referenceYear }]),
    ...network.lacking.map((value) => ({ parameter: 'network' as const, value })),
    ...exclude.lacking.map((value) => ({ parameter: 'exclude' as const, value })),
    ...country.lacking.map((value) => ({ parameter: 'country' as const, value })),
    ...compare.lacking.flatMap((value) =>
      value === null ? [] : [{ parameter: 'compare' as const, value }],
    ),
    ...range.lacking.map((value) => ({ parameter: 'range' as const, value })),
  ];
  return {
    view:
      unknown.length === 0
        ? view
        : {
            ...view,
            region: isRegionKnown ? view.region : null,
            network: network.known,
            exclude: exclude.known,
            country: country.known,
            compare: withoutEmptyEnd(compare.known),
            range: range.known,
          },
    year: isYearKnown ? year : referenceYear,
    unknown,
  };
}

function indicatorOf({ indicators }: Catalogue, id: View['indicator']) {
  const indicator = indicators.find((each) => each.id === id);
  if (!indicator) throw new Error(`The catalogue has no indicator ${id}.`);
  return indicator;
}

/** Splits a list by what the dataset has; the known part is the same list where nothing lacks. */
function part<Value>(values: readonly Value[], isKnown: (value: Value) => boolean) {
  const lacking = values.filter((value) => !isKnown(value));
  return { known: lacking.length === 0 ? values : values.filter(isKnown), lacking };
}
