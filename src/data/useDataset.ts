import { useSuspenseQuery } from '@tanstack/react-query';
import type { Catalogue, Country, Indicator, Network } from '../model/dataset/catalogue';
import type { IndicatorId, NetworkId, TerritoryCode } from '../model/dataset/codes';
import type { ParentTerritory, Region, Regions } from '../model/dataset/regions';
import { countryCode } from '../model/nuts';
import { catalogueQuery, regionsQuery } from './queries';

/** What every view needs: the catalogue and all regions, with their look-ups. */
export interface Dataset {
  readonly catalogue: Catalogue;
  /** In the order of their codes. */
  readonly regions: readonly Region[];
  readonly region: (code: TerritoryCode) => Region | undefined;
  /** A territory above the regions (`IT`, `ITH`). */
  readonly parent: (code: TerritoryCode) => ParentTerritory | undefined;
  readonly country: (code: TerritoryCode) => Country | undefined;
  readonly network: (id: NetworkId) => Network | undefined;
  readonly indicator: (id: IndicatorId) => Indicator | undefined;
}

/** The catalogue and the regions; suspends until both are there, throws a `DatasetError` if one cannot be had. */
export function useDataset(): Dataset {
  // Both have been asked for when the page started: neither waits for the other.
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: territories } = useSuspenseQuery(regionsQuery);
  return datasetOf(catalogue, territories);
}

/** The one dataset of the files that were fetched: dozens of components share its look-ups. */
const built = new WeakMap<Catalogue, WeakMap<Regions, Dataset>>();

function datasetOf(catalogue: Catalogue, territories: Regions): Dataset {
  const ofCatalogue = built.get(catalogue) ?? new WeakMap<Regions, Dataset>();
  built.set(catalogue, ofCatalogue);
  const dataset = ofCatalogue.get(territories) ?? buildDataset(catalogue, territories);
  ofCatalogue.set(territories, dataset);
  return dataset;
}

function buildDataset(catalogue: Catalogue, territories: Regions): Dataset {
  const regions = byKey(territories.regions, (region) => region.code);
  const parents = byKey(territories.parents, (parent) => parent.code);
  const countries = byKey(catalogue.countries, (country) => country.code);
  const networks = byKey(catalogue.networks, (network) => network.id);
  const indicators = byKey(catalogue.indicators, (indicator) => indicator.id);
  return {
    catalogue,
    regions: territories.regions,
    region: (code) => regions.get(code),
    parent: (code) => parents.get(code),
    country: (code) => countries.get(countryCode(code)),
    network: (id) => networks.get(id),
    indicator: (id) => indicators.get(id),
  };
}

function byKey<Key, Value>(values: readonly Value[], key: (value: Value) => Key): Map<Key, Value> {
  return new Map(values.map((value) => [key(value), value]));
}
