import { createHash } from 'node:crypto';
import { POPULATION_TABLE, readAges } from './ages';
import { readAreas } from './area';
import { completeDensity } from './density';
import { readEditions } from './editions';
import type { Facts } from './facts';
import type { Checked, Fault } from './fault';
import { readFormerCodes } from './formerCodes';
import { readGeometry } from './geometry';
import { readInnovation } from './innovation';
import { networkIds, readNetworks } from './networks';
import { readProfiles } from './profiles';
import type { Sources } from './read';
import { type Observations, readObservations } from './statistics';
import { readCatalogue } from './statisticsCatalogue';
import { strayFaults } from './stray';
import { readOtherCodes, readTables } from './tables';
import { codesOfLevel, readCountries, readTerritories } from './territories';

function inPathOrder(sources: Sources): Sources {
  return new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** First twelve hexadecimal digits of the SHA-256 over all source texts, in their order. */
export function buildStamp(sources: Sources): string {
  const hash = createHash('sha256');
  for (const [path, text] of sources) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex').slice(0, 12);
}

function withComputedDensity(
  observations: Observations,
  areas: Facts['areas'],
  regions: readonly string[],
): Observations {
  const density = observations.get('population-density');
  const population = observations.get('population');
  if (density === undefined || population === undefined) return observations;
  const completed = completeDensity(density, population, areas, regions);
  return new Map([...observations, ['population-density', completed]]);
}

/** Reads and checks all sources; facts are null while the sources cannot make a dataset. */
export function gatherFacts(unordered: Sources): Checked<Facts | null> {
  const sources = inPathOrder(unordered);
  const faults: Fault[] = [];
  const take = <T>(checked: Checked<T>): T => {
    faults.push(...checked.faults);
    return checked.value;
  };
  const territories = take(readTerritories(sources));
  const countries = take(readCountries(sources, territories));
  const catalogue = take(readCatalogue(sources));
  const otherCodes = take(readOtherCodes(sources, territories));
  const formerCodes = take(readFormerCodes(sources, territories));
  const tables = take(readTables(sources, catalogue, territories, otherCodes));
  const observations = take(readObservations(catalogue, tables));
  const areas = take(readAreas(sources, territories));
  const ages = take(readAges(sources, tables.get(POPULATION_TABLE)));
  const editions = take(readEditions(sources));
  const innovation = take(readInnovation(sources, editions, territories, otherCodes));
  const networks = take(readNetworks(sources, territories));
  const profiles = take(readProfiles(sources, territories, networkIds(sources)));
  const regions = codesOfLevel(territories, 2);
  const geometry = take(readGeometry(sources, regions));
  faults.push(...strayFaults(sources, catalogue, editions));
  if (!editions || !geometry || !otherCodes || faults.length > 0) return { value: null, faults };
  const facts: Facts = {
    build: buildStamp(sources),
    territories,
    countries,
    catalogue,
    otherCodes,
    formerCodes,
    tables,
    observations: withComputedDensity(observations, areas, regions),
    areas,
    ages: ages.structures,
    deviations: ages.deviations,
    editions,
    innovation,
    networks,
    profiles,
    geometry: geometry.regions,
    steps: geometry.steps,
    mapFiles: geometry.files,
  };
  return { value: facts, faults };
}
