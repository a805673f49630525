import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';
import { Finger } from './touch';

/** Fast; the map stands still, and answers to taps all the same. */
const newPage = launchBrowser('none');
const newMapPage = launchBrowser('webgl');

/** A page under a finger, in a window of a size. */
async function openByTouch(width: number, height: number, search: string, make = newPage) {
  const context = { viewport: { width, height }, hasTouch: true, isMobile: true };
  const page = await make({ context });
  page.setDefaultTimeout(15_000);
  const atlas = new Atlas(page);
  await atlas.open(search, 'any');
  return { page, atlas, finger: await Finger.on(page) };
}

const grip = (page: Page, panel: string) =>
  page.getByRole('region', { name: `Size of the panel: ${panel}` });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

/** How much of the window a panel has, from its bar down to the view bar, in tenths. */
async function share(page: Page, panel: string): Promise<number> {
  const [bar, end] = [
    grip(page, panel),
    page.getByRole('navigation', { name: 'Views and filters' }),
  ];
  const [top, bottom] = [await bar.boundingBox(), await end.boundingBox()];
  const height = page.viewportSize()?.height ?? 0;
  return Math.round((10 * ((bottom?.y ?? 0) - (top?.y ?? 0))) / height);
}

const pageScroll = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollX, scrollY, scrollWidth - innerWidth, scrollHeight - innerHeight];
  });
/** It neither has been scrolled nor could be. */
const STILL = [0, 0, 0, 0];

describe('on a phone', () => {
  it('a region is read, opened and put away with one thumb', async () => {
    const { page, atlas, finger } = await openByTouch(390, 844, '?camera=5/44.5/11', newMapPage);
    await atlas.waitForMap('ready');
    const centre = await finger.on(page.locator('[data-map-state]'));
    // The first tap says the value, a second one opens; so does the button that comes with the value.
    await finger.tap(centre);
    await atlas.map.getByText('201.9').waitFor();
    expect(atlas.search()).not.toContain('region=');
    await press(page, 'Open profile');
    expect(await atlas.regionName()).toBe('Emilia-Romagna');
    await expect.poll(() => share(page, 'profile')).toBe(4);

    // Dragged up it has the window below the header, dragged down it peeks, dragged out it is gone.
    const bar = () => finger.on(grip(page, 'profile'));
    await finger.drag(await bar(), -300);
    await expect.poll(() => share(page, 'profile')).toBe(8);
    await finger.drag([195, 700], -500);
    const panel = atlas.profile;
    await expect.poll(() => panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    await finger.drag(await bar(), 560);
    await expect.poll(() => share(page, 'profile')).toBe(1);
    await finger.drag(await bar(), 100);
    await expect.poll(() => panel.count()).toBe(0);
    expect(await pageScroll(page)).toEqual(STILL);

    // Two quick taps look closer, and open nothing.
    const zoom = () => Number(/camera=([\d.]+)/.exec(atlas.search())?.[1]);
    const before = zoom();
    await finger.tap(centre);
    await finger.tap(centre);
    await expect.poll(zoom).toBeGreaterThan(before + 0.5);
    expect(await panel.count()).toBe(0);
  });

  it('the map stays in use under filters that came up, and the answer is a tap away as a list', async () => {
    const { page, atlas, finger } = await openByTouch(390, 844, '?region=PL51');
    await press(page, 'Filters');
    await atlas.filterByNetwork('ERRIN');
    await expect.poll(() => share(page, 'filters')).toBe(4);
    await expect.poll(() => atlas.search()).toContain('network=errin');
    await finger.drag(await finger.on(grip(page, 'filters')), 350);
    await expect.poll(() => atlas.filters.isVisible()).toBe(false);
    // The profile that was open before is there again.
    await press(page, 'Close the profile');
    await press(page, 'Regions');
    await press(page, 'Enlarge the panel: map key');
    await expect.poll(() => share(page, 'map key')).toBe(8);
    await atlas.list
      .getByRole('button', { name: /Bremen/ })
      .first()
      .tap();
    expect(await atlas.regionName()).toBe('Bremen');
    expect(await pageScroll(page)).toEqual(STILL);
  });
});

it.each([
  ['a phone held across', 844, 390],
  ['a tablet', 768, 1024],
])(
  '%s shows map, legend and profile at once, and nothing scrolls but the profile',
  async (_, ...size) => {
    const { page, atlas, finger } = await openByTouch(size[0], size[1], '');
    await atlas.list
      .or(page.getByRole('button', { name: 'Regions' }))
      .first()
      .waitFor();
    expect(await atlas.legend.isVisible()).toBe(true);
    await page.getByRole('combobox', { name: 'Find a region' }).fill('Kentriki Makedonia');
    await page.getByRole('listbox').getByRole('option').first().tap();
    expect(await atlas.regionName()).toBe('Kentriki Makedonia');
    const [x, y] = await finger.on(atlas.profile);
    await finger.drag([x, y + 60], -150);
    await expect
      .poll(() => atlas.profile.evaluate(({ scrollTop }) => scrollTop))
      .toBeGreaterThan(50);
    const [left, top] = await finger.on(page.locator('[data-map-state]'));
    await finger.drag([left - 60, top - 60], 50);
    expect(await pageScroll(page)).toEqual(STILL);
    await press(page, 'Table');
    await atlas.table.getByRole('rowheader').first().waitFor();
    expect(await pageScroll(page)).toEqual(STILL);
  },
);

it('at four times the size everything scrolls down and never sideways', async () => {
  const { page, atlas, finger } = await openByTouch(320, 256, '?network=errin&compare=ITH5,EL51');
  const sideways = async () => (await pageScroll(page))[2];
  expect(await sideways()).toBe(0);
  await finger.drag([160, 230], -150);
  await expect.poll(async () => (await pageScroll(page))[1]).toBeGreaterThan(50);
  await atlas.find('DE21');
  await atlas.profile.getByRole('tabpanel').waitFor();
  expect(await sideways()).toBe(0);
  await press(page, 'Close the profile');
  await press(page, 'Table');
  await atlas.table.getByRole('rowheader').first().waitFor();
  expect(await sideways()).toBe(0);
});
