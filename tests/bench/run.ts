import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { catalogue } from '../../src/model/dataset/catalogue';
import { regions } from '../../src/model/dataset/regions';
import { buildApp, serveBuilt } from '../app';
import { launchChromium } from '../chromium';
import { benchCharts } from './benchCharts';
import { benchFilters } from './benchFilters';
import { printMachine } from './machine';
import { servePeer } from './recolour';
import { print } from './report';
import { syntheticDataset } from './synthetic';

/** For a first look, fewer changes or none of the synthetic sizes: `npm run bench -- --changes 20 --sizes ''`. */
const { values: asked } = parseArgs({
  options: {
    changes: { type: 'string', default: '200' },
    sizes: { type: 'string', default: '1500,10000' },
  },
});
const changes = Number(asked.changes);
const sizes = asked.sizes.split(',').filter(Boolean).map(Number);

const known = catalogue.parse(readData('catalogue.json'));
const real = regions.parse(readData('regions.json'));

buildApp();
const served = await serveBuilt();
const peer = await servePeer();
const browser = await launchChromium();
try {
  printMachine(browser);
  const bench = { browser, served, peer, changes };
  await benchFilters(bench, real.regions, null);
  await benchCharts(browser, served);
  for (const count of sizes) {
    const synthetic = syntheticDataset(known, count);
    await benchFilters(bench, synthetic.regions.regions, synthetic);
  }
} finally {
  await browser.close();
  await peer.close();
  await served.close();
}
print();

function readData(file: string): unknown {
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
}
