import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { TerritoryCode } from '../../src/model/dataset/codes';
import { type Served, serveBuilt } from '../app';
import { measure, type Step } from './measure';
import { openPage } from './pages';
import type { SyntheticDataset } from './synthetic';
import type { Cost } from './trace';

const BUILT = 'tests/.output/peer';

/** How the peer shows an answer: see `peer/ways.ts`. */
export type WayName = 'featureState' | 'setData';

/** Builds the peer (the app's map with nothing around it) and serves it with the app's data. */
export async function servePeer(): Promise<Served> {
  const root = resolve('tests/bench/peer');
  await build({
    configFile: false,
    root,
    base: './',
    publicDir: resolve('public'),
    logLevel: 'error',
    build: {
      target: 'es2023',
      outDir: resolve(BUILT),
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: resolve(root, 'peer.html') },
    },
  });
  return serveBuilt(BUILT);
}

/** Shows one answer after the other on the peer's map. */
export async function recolour(
  browser: Browser,
  peer: Served,
  way: WayName,
  synthetic: SyntheticDataset | null,
  answers: readonly (readonly TerritoryCode[])[],
): Promise<Cost[]> {
  const page = await openPage(browser, `${peer.url}peer.html?way=${way}`, synthetic);
  await page.waitForFunction(() => window.recolour !== undefined);
  const steps = answers.map(
    (answer): Step =>
      async () => {
        const shown = await page.evaluateHandle((codes) => codes, answer);
        return () => page.evaluate((codes) => window.recolour?.(codes), shown);
      },
  );
  const costs = await measure(browser, page, steps);
  await page.context().close();
  return costs;
}
