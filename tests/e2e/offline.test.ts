import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serveBuilt } from '../app';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';
import { violations } from './violations';

/** A copy of the build, so that a newer version can take its place. */
const FOLDER = 'tests/.output/offline';
const newPage = launchBrowser('none');
let served: Served;

beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync('dist', FOLDER, { recursive: true });
  served = await serveBuilt(FOLDER);
});
afterAll(() => served.close());

/** Replaces a text in a file that is served. */
function rewrite(file: string, from: RegExp, to: string): void {
  const path = `${FOLDER}/${file}`;
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
  for (const kind of ['br', 'gz']) rmSync(`${path}.${kind}`);
}

/** Puts a version with another description in the place of the one that is served. */
function publishNewVersion(description: string): void {
  rewrite('index.html', /(<meta name="description" content=")[^"]*/, `$1${description}`);
  rewrite('sw.js', /(url:"index\.html",revision:")\w+/, '$1another');
}

it('the atlas opens without a connection, whole once it is saved, and a new version offers itself', async () => {
  const page = await newPage({
    context: { serviceWorkers: 'allow' },
    baseUrl: served.url,
    expectedErrors: /ERR_INTERNET_DISCONNECTED|Failed to load resource|preload/,
  });
  const atlas = new Atlas(page);
  const context = page.context();
  const isKept = (name: string) =>
    page.evaluate(async (part) => {
      const caches_ = await Promise.all((await caches.keys()).map((key) => caches.open(key)));
      const requests = await Promise.all(caches_.map((each) => each.keys()));
      return requests.flat().some(({ url }) => url.includes(part));
    }, name);

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${served.url}?region=ITH5`);
  await atlas.profile.getByText('Hologene 7 2.0').waitFor();
  expect(asked.filter((url, i) => asked.indexOf(url) !== i)).toEqual([]);
  expect(asked.filter((url) => /\/data\/[\w/-]+\.json$/.test(url))).toEqual([]);
  await expect.poll(() => isKept('territories/ITH5.'), { timeout: 30_000 }).toBe(true);

  await context.setOffline(true);
  await page.reload();
  await atlas.waitForMap('unavailable');
  await atlas.profile.getByText('Hologene 7 2.0').waitFor();
  await atlas.find('PL51');
  await atlas.profile.getByText(/No connection/).waitFor();

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Save for offline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save for offline' });
  await dialog.getByText(/at most \d\.\d MB/).waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByRole('progressbar', { name: 'Parts saved' }).waitFor();
  await dialog.getByText('Everything is on this device').waitFor();

  await context.setOffline(true);
  await page.goto(`${served.url}?region=ES51&indicator=median-age&year=2017`);
  await atlas.profile.getByRole('heading', { name: 'Cataluña', exact: true }).waitFor();
  await expect.poll(() => atlas.legend.innerText()).toContain('2017');

  await context.setOffline(false);
  publishNewVersion('A newer Regioscope');
  await page.reload();
  await page.getByText('A new version of Regioscope is there').waitFor();
  const description = page.locator('meta[name="description"]');
  expect(await description.getAttribute('content')).not.toContain('newer');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect
    .poll(() => description.getAttribute('content'), { timeout: 30_000 })
    .toBe('A newer Regioscope');
  expect(atlas.search()).toBe('?region=ES51&indicator=median-age&year=2017');
  await atlas.profile.getByRole('heading', { name: 'Cataluña', exact: true }).waitFor();
});
