import type { Facts } from './facts';
import { formatRecords } from './format';
import { publishCatalogue } from './publishCatalogue';
import { publishNeighbours } from './publishNeighbours';
import { publishRegions } from './publishRegions';
import { publishSearch } from './publishSearch';
import { measureIdsOf, publishInnovationSeries, publishSeries } from './publishSeries';
import { publishTerritory, publishUnion } from './publishTerritory';

/** Texts of the published files by path below `public/data`. */
export type Dataset = ReadonlyMap<string, string>;

/** One indicator, one network, one edition ... a line. */
const CATALOGUE_LINES = {
  indicators: 1,
  variants: 1,
  networks: 1,
  editions: 1,
  countries: 1,
  sources: 1,
};

/** Makes all files of the dataset, in a fixed order. */
export function assemble(facts: Facts): Dataset {
  const files = new Map<string, string>();
  files.set('catalogue.json', formatRecords(publishCatalogue(facts), CATALOGUE_LINES));
  files.set('regions.json', formatRecords(publishRegions(facts), 2));
  files.set('search.json', formatRecords(publishSearch(facts), { formerCodes: 1, profiles: 1 }));
  for (const [name, text] of facts.mapFiles) files.set(`map/${name}`, text);
  files.set('map/neighbours.json', formatRecords(publishNeighbours(facts), { steps: 1 }));
  for (const id of measureIdsOf(facts)) {
    files.set(`series/${id}.json`, formatRecords(publishSeries(facts, id), { rows: 1 }));
  }
  const innovation = publishInnovationSeries(facts);
  files.set('series/innovation-group.json', formatRecords(innovation, { editions: 2 }));
  files.set('eu.json', formatRecords(publishUnion(facts), { series: 1 }));
  for (const territory of facts.territories.values()) {
    const text = formatRecords(publishTerritory(facts, territory), { memberships: 1, series: 1 });
    files.set(`territories/${territory.code}.json`, text);
  }
  return files;
}
