import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { compressFolder } from '../../scripts/vite/compressed';
import { quantileBreaks } from '../../src/model/classify/quantile';
import { type Catalogue, catalogue } from '../../src/model/dataset/catalogue';
import type { Region } from '../../src/model/dataset/regions';
import { SHEET } from '../../src/model/map/sheet';
import { MAP_PALETTES } from '../../src/ui/tokens/mapPalette';
import { type Served, serveBuilt } from '../app';
import type { FirstShown, Shown } from './eurostat/shown';
import { installOnce } from './installed';

const OUT = resolve('tests/.output/eurostat');
const CLASSES = 5;
/** Left out: the group is no number, and totals are circles in the app. */
const KINDS: readonly string[] = ['ratio', 'index'];

/** Builds the page around Eurostat's map and serves it as the app is served: compressed, from this machine. */
export async function serveEurostat(regions: readonly Region[]): Promise<Served> {
  const root = resolve('tests/bench/eurostat');
  installOnce(root);
  await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2023',
      outDir: OUT,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: resolve(root, 'eurostat.html') },
    },
  });
  for (const name of ['overview', 'surroundings']) {
    copyFileSync(`public/data/map/${name}.json`, resolve(OUT, `${name}.json`));
  }
  writeFileSync(resolve(OUT, 'first.json'), JSON.stringify(firstShown(regions)));
  await compressFolder(OUT, resolve('tests/.output/eurostat-compressed'));
  return serveBuilt(OUT);
}

/** What the page draws first: the app's first view of some regions. */
export function firstShown(regions: readonly Region[]): FirstShown {
  const [first] = shownOf(regions);
  if (!first) throw new Error('the catalogue has no density');
  return {
    ...first,
    names: Object.fromEntries(
      regions.map(({ code, latinName, name }) => [code, latinName ?? name]),
    ),
    colours: MAP_PALETTES.light.sequential[CLASSES],
    centre: [(SHEET[0] + SHEET[2]) / 2, (SHEET[1] + SHEET[3]) / 2],
    extent: [SHEET[2] - SHEET[0], SHEET[3] - SHEET[1]],
  };
}

/** Every indicator that both maps colour regions by, in classes of about as many regions each. */
export function shownOf(regions: readonly Region[]): Shown[] {
  const known: Catalogue = catalogue.parse(
    JSON.parse(readFileSync('public/data/catalogue.json', 'utf8')),
  );
  return known.indicators.flatMap(({ id, kind, label, decimals }) => {
    if (!KINDS.includes(kind) || id === 'innovation-group') return [];
    const values = regions.flatMap(({ code, values }) => {
      const value = values[id];
      return value === undefined ? [] : [[code, value] as const];
    });
    const numbers = values.map(([, value]) => value);
    return [
      {
        title: label,
        values: Object.fromEntries(values),
        thresholds: quantileBreaks(numbers, CLASSES, decimals).bounds,
      },
    ];
  });
}
