import { describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { LegendAtlas } from './legendAtlas';

/** Without WebGL the still map stands, where a test can see what every region looks like. */
const newPage = launchBrowser('none');

async function openAtlas(search = ''): Promise<LegendAtlas> {
  const atlas = new LegendAtlas(await newPage());
  await atlas.open(search, 'unavailable');
  return atlas;
}

const bounds = async (atlas: LegendAtlas) =>
  (await atlas.legendRows()).map((row) => row.split('\n')[0]?.trim());

describe('the legend', () => {
  it('shows the regions of the class that is pointed at, by mouse and by keyboard', async () => {
    const atlas = await openAtlas();
    expect(await atlas.dimmedRegions()).toBe(0);
    const highest = atlas.legendClass(/^≥/);
    const count = Number(/(\d+) regions?$/.exec(await highest.innerText())?.[1]);
    await highest.hover();
    await expect.poll(() => atlas.dimmedRegions()).toBe(334 - count);
    await atlas.page.mouse.move(640, 400);
    await expect.poll(() => atlas.dimmedRegions()).toBe(0);
    await atlas.legendClass(/^≥/).focus();
    await expect.poll(() => atlas.dimmedRegions()).toBe(334 - count);
  });

  it('filters by a class, says how many regions that leaves, and Back undoes it', async () => {
    const atlas = await openAtlas();
    await expect.poll(() => atlas.answerSize()).toBe(334);
    const lowest = atlas.legendClass(/^</);
    const count = Number(/(\d+) regions$/.exec(await lowest.innerText())?.[1]);
    await lowest.click();
    await expect.poll(() => atlas.answerSize()).toBe(count);
    await expect.poll(() => atlas.search()).toMatch(/^\?range=population-density:\.\.<\d/);
    expect(await lowest.innerText()).toContain(`${count} of ${count} regions`);
    expect(await atlas.legendClass(/^≥/).innerText()).toMatch(/0 of \d+ regions/);
    await atlas.page.goBack();
    await expect.poll(() => atlas.answerSize()).toBe(334);
    expect(await lowest.getAttribute('aria-pressed')).toBe('false');
  });

  it('filters by a class of another year, and by what is not available', async () => {
    const atlas = await openAtlas('?indicator=median-age&year=2017');
    await expect.poll(() => atlas.legend.innerText()).toContain('by NUTS 2 regions, 2017');
    await atlas.legendClass(/^≥/).click();
    await expect.poll(() => atlas.search()).toMatch(/range=median-age@2017:[\d.]+\.\.$/);
    const none = atlas.legendClass(/^Not available/);
    const count = Number(/of (\d+) regions?$/.exec(await none.innerText())?.[1]);
    await none.click();
    await expect.poll(() => atlas.answerSize()).toBe(count);
  });

  it('keeps its bounds while filters change', async () => {
    const before = await bounds(await openAtlas('?indicator=share-65-plus'));
    const atlas = await openAtlas('?indicator=share-65-plus&country=IT');
    await expect.poll(() => atlas.answerSize()).toBe(21);
    expect(await bounds(atlas)).toEqual(before);
  });

  it.each([
    ['natural', 7],
    ['equal', 3],
  ])('has the classes of the address, on the map too: %s, %i', async (method, classes) => {
    const atlas = await openAtlas(`?indicator=median-age&method=${method}&classes=${classes}`);
    expect(await atlas.legendRows()).toHaveLength(classes + 1);
    expect(await atlas.coloursOfStillMap()).toBe(classes);
  });

  it('lets people choose method and number of classes, a step of each', async () => {
    const atlas = await openAtlas();
    await atlas.legend.getByText('Classes', { exact: true }).click();
    await atlas.legend.getByRole('radio', { name: 'Natural breaks' }).check();
    await atlas.legend.getByRole('radio', { name: '6' }).check();
    await expect.poll(() => atlas.search()).toBe('?method=natural&classes=6');
    expect(await atlas.legendRows()).toHaveLength(7);
    await atlas.page.goBack();
    await expect.poll(() => atlas.search()).toBe('?method=natural');
    await expect.poll(async () => (await atlas.legendRows()).length).toBe(6);
  });
});
