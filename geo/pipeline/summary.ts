import { gzipSync } from 'node:zlib';
import type { Dataset } from './assemble';
import type { Facts } from './facts';
import { coverageOf } from './publishCatalogue';
import { notableDifferences } from './report';
import { codesOfLevel } from './territories';

/** What the app loads before it can show and filter the map. */
export const FIRST_LOAD = ['catalogue.json', 'regions.json', 'map/overview.json'];

/** Bytes of these files together, each compressed by gzip at its best. */
export function gzipBytes(dataset: Dataset, paths: Iterable<string>): number {
  let bytes = 0;
  for (const path of paths) bytes += gzipSync(dataset.get(path) ?? '', { level: 9 }).length;
  return bytes;
}

/** A build in a few lines, for the terminal. */
export function summarise(dataset: Dataset, facts: Facts): string {
  const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
  const regions = codesOfLevel(facts.territories, 2).length;
  const raw = [...dataset.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [
    `${regions} regions, ${facts.countries.length} countries, ${facts.territories.size} territories`,
    `${facts.profiles.size} profiles, ${facts.networks.networks.length} networks`,
    ...facts.catalogue.indicators
      .filter(({ id }) => id === 'population-density')
      .map(({ id, label, referenceYear }) => {
        const covered = coverageOf(facts, id).get(referenceYear) ?? 0;
        return `${label} ${referenceYear}: ${covered} regions`;
      }),
    `${notableDifferences(facts).length} reported figures differ from the official ones by more than 1 %`,
    `${dataset.size} files, ${kilo(raw)}; first load ${kilo(gzipBytes(dataset, FIRST_LOAD))} gzip`,
    `build ${facts.build}`,
  ].join('\n');
}
