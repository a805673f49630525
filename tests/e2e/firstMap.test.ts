import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import type { Region, Regions } from '../../src/model/dataset/regions';
import { boundsOf, fitBounds, SHEET } from '../../src/model/map/sheet';
import { metresPerPixel } from '../../src/model/projection/plane';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('none');

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** What tells how the page came to be: shifts, files asked for, and the mark of the first map. */
async function loadingOf(page: Page) {
  return page.evaluate(() => {
    const shifts = new PerformanceObserver(() => {});
    shifts.observe({ type: 'layout-shift', buffered: true });
    const named = (type: string) => performance.getEntriesByType(type).map(({ name }) => name);
    return {
      shift: shifts.takeRecords().reduce((sum, entry) => sum + Number(entry.toJSON().value), 0),
      files: named('resource').map((address) => new URL(address).pathname),
      marks: named('mark').filter((name) => name === 'regioscope:first-map'),
    };
  });
}

it('the page brings a finished map with title, legend and source where no script may run', async () => {
  const page = await newPage({ context: { javaScriptEnabled: false } });
  await page.goto(inject('baseUrl'));
  const picture = page.getByRole('img', { name: 'Population density, 2019: a map of 334' });
  expect((await picture.boundingBox())?.width).toBeGreaterThan(400);
  const legend = await page.getByRole('region', { name: 'Legend' }).innerText();
  expect(legend).toContain('Population density: persons per km², by NUTS 2 regions, 2019');
  expect(legend).toMatch(/171\.3 – < 369\.5\s+66/);
  expect(legend).toContain('Not available');
  const sources = await page.getByRole('contentinfo').innerText();
  expect(sources).toContain('Source: Eurostat (online data code: demo_r_d3dens), 2019');
  expect(sources).toContain('© EuroGeographics');
});

it.each(SIZES)(
  'the map that answers takes the place of the picture without a shift, and no file is asked for twice ($width × $height)',
  async (viewport) => {
    const page = await newPage({ context: { viewport } });
    const atlas = new Atlas(page);
    await atlas.open('', 'unavailable');
    await page.waitForLoadState('networkidle');
    const { shift, files, marks } = await loadingOf(page);
    expect(shift).toBeLessThan(0.01);
    expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
    expect(marks).toHaveLength(1);
    // The picture has gone; one map stands in its place.
    expect(await page.locator('[data-map-state]').count()).toBe(1);
  },
);

it('the picture has the colours of the map that follows, at the same places', async () => {
  const page = await newPage({ context: { viewport: { width: 1280, height: 800 } } });
  // Without the data React cannot take over: the picture stays.
  await page.route('**/data/**', () => {});
  await page.goto(inject('baseUrl'));
  const places = await placesOnMap(page);
  const picture = await coloursAt(page, places);
  await page.unroute('**/data/**');
  await new Atlas(page).open('', 'unavailable');
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
  // The picture has no names and no hint over it; those of the map may stand on a place that is looked at.
  await page.addStyleTag({
    content: '[data-map-state] text, [aria-label="First visit"] { visibility: hidden }',
  });
  const map = await coloursAt(page, places);
  expect(new Set(map).size).toBeGreaterThanOrEqual(5);
  const same = map.filter((colour, index) => colour === picture[index]);
  expect(same.length).toBeGreaterThanOrEqual(0.9 * places.length);
});

it('an address that asks for another map never shows the picture of this one', async () => {
  const page = await newPage();
  await page.route('**/data/**', () => {});
  await page.goto(`${inject('baseUrl')}?indicator=median-age`);
  await page.getByText('Loading the atlas').waitFor();
  expect(await page.getByRole('img', { name: 'a map of' }).count()).toBe(0);
});

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The centres of thirty regions all over Europe, wide enough for a pixel in their middle, in pixels of the page. */
async function placesOnMap(page: Page): Promise<Place[]> {
  const box = await page.locator('[data-map-state]').boundingBox();
  if (!box) throw new Error('The page shows no map.');
  const camera = fitBounds(SHEET, box, 8);
  const [west, , , north] = boundsOf(camera, box);
  const metres = metresPerPixel(camera.zoom);
  const { regions }: Regions = JSON.parse(readFileSync('public/data/regions.json', 'utf8'));
  const isWide = ({ bounds: [left, bottom, right, top] }: Region) =>
    Math.min(right - left, top - bottom) > 8 * metres;
  const wide = regions.filter(isWide);
  return Array.from({ length: 30 }, (_, index) => {
    const [x, y] = wide[Math.floor((index * wide.length) / 30)]?.centre ?? [west, north];
    return {
      x: Math.round(box.x + (x - west) / metres),
      y: Math.round(box.y + (north - y) / metres),
    };
  });
}

/** The colours that the page shows at some places, as `r,g,b`. */
async function coloursAt(page: Page, places: readonly Place[]): Promise<string[]> {
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ({ source, at }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: image.width, height: image.height });
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      return at.map(({ x, y }) => context?.getImageData(x, y, 1, 1).data.slice(0, 3).join() ?? '');
    },
    { source: png, at: places },
  );
}
