import { type Editions, editionFile } from './editions';
import type { Fault } from './fault';
import type { Sources } from './read';
import { type StatisticsCatalogue, tableFile } from './statisticsCatalogue';

const FIXED = [
  'territories.csv',
  'countries.csv',
  'statistics/catalogue.yaml',
  'statistics/area.csv',
  'statistics/other-codes.csv',
  'statistics/known-deviations.csv',
  'innovation/editions.yaml',
  'innovation/inheritance.csv',
];
const PATTERNS = [/^(profiles|networks)\/[^/]+\.yaml$/, /^boundaries\//];

/** Files that nothing reads: a table that the catalogue does not name, a profile saved as `.yml`. */
export function strayFaults(
  sources: Sources,
  catalogue: StatisticsCatalogue,
  editions: Editions | null,
): Fault[] {
  const read = new Set([
    ...FIXED,
    ...catalogue.sources.map(({ id }) => tableFile(id)),
    ...(editions?.editions ?? []).map(({ year }) => editionFile(year)),
  ]);
  return [...sources.keys()]
    .filter((file) => !read.has(file) && !PATTERNS.some((pattern) => pattern.test(file)))
    .filter((file) => catalogue.sources.length > 0 || !file.startsWith('statistics/'))
    .filter((file) => editions !== null || !file.startsWith('innovation/'))
    .map((file) => {
      const message =
        'nothing reads this file; is its name right, and is it named in the catalogue?';
      return { file, where: '', message };
    });
}
