import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { FaultsAtlas } from './faultsAtlas';

const newPage = launchBrowser('none');
const newMapPage = launchBrowser('webgl');
const PROVOKED = /Failed to load resource|net::ERR|preload/;

/** Spoils one file of the dataset until the returned function mends it. */
async function spoil(
  page: Page,
  file: string,
  how: 'offline' | 'missing' | 'truncated' | 'schema',
) {
  const pattern = `**/data/${file.replace('.json', '.*.json')}`;
  await page.route(pattern, async (route) => {
    if (how === 'offline') return route.abort('internetdisconnected');
    if (how === 'missing') return route.fulfill({ status: 404, body: 'not here' });
    const contentType = 'application/json';
    if (how === 'schema') return route.fulfill({ contentType, body: '{"schema": 99}' });
    const body = await (await route.fetch()).text();
    return route.fulfill({ contentType, body: body.slice(0, body.length / 2) });
  });
  return () => page.unroute(pattern);
}

const WORDS = {
  offline: /No connection/,
  missing: /is not on the server/,
  truncated: /arrived incomplete/,
  schema: /not in the form/,
} as const;

describe('a fault of the dataset', () => {
  it.each(['offline', 'missing', 'truncated', 'schema'] as const)(
    'is told at the start (%s), and a retry brings the atlas with everything set',
    async (how) => {
      const page = await newPage({ expectedErrors: PROVOKED });
      const atlas = new FaultsAtlas(page);
      const mend = await spoil(page, 'regions.json', how);
      await page.goto(`${inject('baseUrl')}?region=PL51&indicator=median-age`);
      await atlas.alert.waitFor();
      expect(await atlas.alert.innerText()).toMatch(WORDS[how]);
      await mend();
      await atlas.tryAgain();
      await atlas.waitForMap('settled');
      expect(await atlas.regionName()).toContain('Dolnośląskie');
      expect(await page.getByLabel('Indicator').inputValue()).toBe('median-age');
    },
  );

  it('in the geometry leaves a plain message and a retry', async () => {
    const page = await newPage({ expectedErrors: PROVOKED });
    const atlas = new FaultsAtlas(page);
    const mend = await spoil(page, 'map/overview.json', 'truncated');
    await page.goto(inject('baseUrl'));
    await atlas.alert.waitFor();
    expect(await atlas.alert.innerText()).toMatch(WORDS.truncated);
    await mend();
    await atlas.tryAgain();
    await atlas.waitForMap('settled');
  });

  it('in a profile leaves the map and names the file', async () => {
    const page = await newPage({ expectedErrors: PROVOKED });
    const atlas = new FaultsAtlas(page);
    const mend = await spoil(page, 'territories/ITH5.json', 'missing');
    await atlas.open('?region=ITH5');
    await atlas.profile.getByRole('alert').waitFor();
    expect(await atlas.profile.innerText()).toContain('territories/ITH5.json');
    await mend();
    await atlas.tryAgain();
    await atlas.profile.getByText('Hologene 7 2.0').waitFor();
  });

  it('in a series keeps the reference year on the map and says so', async () => {
    const page = await newPage({ expectedErrors: PROVOKED });
    const atlas = new FaultsAtlas(page);
    const mend = await spoil(page, 'series/median-age.json', 'offline');
    await atlas.open('?indicator=median-age&year=2017');
    await page.getByText('the map shows 2019 instead').waitFor();
    expect(await atlas.legend.innerText()).toContain('2019');
    await mend();
    await atlas.tryAgain();
    await expect.poll(() => atlas.legend.innerText()).toContain('2017');
  });

  it('that is only slowness is told, and the atlas comes', async () => {
    const page = await newPage();
    const atlas = new FaultsAtlas(page);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/data/regions.*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(inject('baseUrl'));
    await page.getByText('the connection is slow').waitFor();
    // The picture that came with the page stands meanwhile.
    expect(await page.getByRole('img', { name: 'a map of 334' }).isVisible()).toBe(true);
    release();
    await atlas.waitForMap('settled');
  });
});

describe('a link', () => {
  it('to an unknown region opens the map and names what it does not know', async () => {
    const atlas = new FaultsAtlas(await newPage());
    await atlas.open('?region=XX99&indicator=median-age');
    expect(await atlas.map.innerText()).toContain('XX99');
    expect(await atlas.page.getByLabel('Indicator').inputValue()).toBe('median-age');
  });

  it('with values that cannot be read keeps the rest', async () => {
    const atlas = new FaultsAtlas(await newPage());
    await atlas.open('?indicator=happiness&year=%F0&region=ITH5&camera=far');
    expect(await atlas.map.innerText()).toContain('indicator=happiness');
    expect(await atlas.regionName()).toContain('Emilia-Romagna');
  });

  it('to a year without figures shows the reference year and says so', async () => {
    const atlas = new FaultsAtlas(await newPage());
    await atlas.open('?indicator=median-age&year=2001');
    expect(await atlas.map.innerText()).toContain('There is no “Median age” for 2001');
  });
});

describe('a MapLibre worker that does not load', () => {
  it('leaves a still map that answers, and a retry', async () => {
    const page = await newMapPage({ expectedErrors: PROVOKED });
    const atlas = new FaultsAtlas(page);
    await page.route('**/maplibre-gl-worker*', (route) => route.abort());
    await atlas.open('', 'unavailable');
    expect(await atlas.map.innerText()).toContain('The simple map does the same');
    await atlas.find('ITH5');
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain('Emilia-Romagna');
    await page.unroute('**/maplibre-gl-worker*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await atlas.waitForMap('ready');
    expect(await atlas.regionName()).toContain('Emilia-Romagna');
  });
});

describe('graphics that stop', () => {
  it('leave the still map in their place until they are back', async () => {
    const page = await newMapPage({ expectedErrors: /context/i });
    const atlas = new FaultsAtlas(page);
    await atlas.open('?region=ITH5');
    const before = await atlas.coloursOfCanvas();
    await atlas.setGraphics('lost');
    await atlas.waitForMap('unavailable');
    expect(await atlas.map.innerText()).toContain('The simple map stands in until they are back');
    // As long as they do not come back it answers in full.
    await atlas.choose('Country', 'Italy');
    await expect.poll(() => atlas.dimmedRegions()).toBe(313);
    await atlas.setGraphics('restored');
    await atlas.waitForMap('ready');
    expect(await atlas.regionName()).toContain('Emilia-Romagna');
    expect(await atlas.coloursOfCanvas()).toBeGreaterThan(before / 2);
  });
});

describe('code that cannot be fetched', () => {
  it.each([
    ['the filters', 'FilterPanel', ''],
    ['the profile', 'ProfilePanel', '?region=ITH5'],
  ])('leaves the map where it is %s, and a retry brings it', async (_, chunk, search) => {
    const page = await newPage({ expectedErrors: PROVOKED });
    const atlas = new FaultsAtlas(page);
    await page.route(`**/assets/${chunk}*.js*`, (route) => route.abort());
    await atlas.open(search);
    await atlas.alert.waitFor();
    expect(await atlas.alert.innerText()).toContain('A part of the page could not be loaded');
    await page.unroute(`**/assets/${chunk}*.js*`);
    await atlas.tryAgain();
    await atlas.alert.waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: 'Find a region' }).waitFor();
    if (search) expect(await atlas.regionName()).toContain('Emilia-Romagna');
  });
});

describe('finer boundaries that do not come', () => {
  it('leave the simpler ones and say so', async () => {
    const page = await newPage({ expectedErrors: PROVOKED });
    const atlas = new FaultsAtlas(page);
    await spoil(page, 'map/detail.json', 'missing');
    await atlas.open('?camera=7/44.5/11.2');
    await page.getByText('Finer boundaries could not be loaded').waitFor();
    await expect.poll(() => atlas.pointAtCentre()).toContain('Emilia-Romagna');
  });
});
