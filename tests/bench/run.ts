import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/model/dataset/catalogue';
import { regions } from '../../src/model/dataset/regions';
import { buildApp, serveBuilt } from '../app';
import { launchChromium } from '../chromium';
import { benchBeside } from './benchBeside';
import { benchCharts } from './benchCharts';
import { benchFilters } from './benchFilters';
import { benchLighthouse } from './benchLighthouse';
import { serveEurostat } from './eurostatPeer';
import { printMachine } from './machine';
import { readAsked } from './parts';
import { servePeer } from './recolour';
import { print } from './report';
import { syntheticDataset } from './synthetic';

const asked = readAsked(process.argv.slice(2));
const { parts, changes, sizes } = asked;
const known = catalogue.parse(readData('catalogue.json'));
const real = regions.parse(readData('regions.json'));

buildApp();
const served = await serveBuilt();
const peer = await servePeer();
const eurostat = await serveEurostat(real.regions);
const browser = await launchChromium();
try {
  printMachine(browser);
  const bench = { browser, served, peer, changes };
  await benchBeside(browser, served, eurostat, real.regions, null, asked);
  for (const count of sizes) {
    const synthetic = syntheticDataset(known, count);
    await benchBeside(browser, served, eurostat, synthetic.regions.regions, synthetic, asked);
  }
  if (parts.has('lighthouse')) await benchLighthouse(served.url, asked.runs);
  if (parts.has('filters')) await benchFilters(bench, real.regions, null);
  if (parts.has('charts')) await benchCharts(browser, served);
  for (const count of parts.has('filters') ? sizes : []) {
    const synthetic = syntheticDataset(known, count);
    await benchFilters(bench, synthetic.regions.regions, synthetic);
  }
} finally {
  await browser.close();
  await eurostat.close();
  await peer.close();
  await served.close();
}
print();

function readData(file: string): unknown {
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
}
