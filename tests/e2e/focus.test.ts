import { expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';
import { faultsOfStops } from './focusStops';

const newPage = launchBrowser('none');

/** Filters, comparison, charts and a profile at once: most of what has parts that stay while others scroll. */
const ALL = '?view=charts&network=errin,vanguard&compare=ITH5,PT20&region=ITH5';

it.each([
  ['everything at once, backwards', ALL, [1440, 900], 'Shift+Tab'],
  ['a population, forwards', '?region=ITH5&tab=population', [1440, 900], 'Tab'],
  ['the table of a phone, backwards', '?view=table&network=errin', [390, 844], 'Shift+Tab'],
  ['the map of a phone, forwards', '?region=ITH5&compare=ITH5,PT20', [390, 844], 'Tab'],
] as const)(
  'every stop has a name, shows the focus and is in sight: %s',
  async (_, search, [width, height], key) => {
    const page = await newPage({ context: { viewport: { width, height } } });
    const atlas = new Atlas(page);
    await atlas.open(search.includes('view=') ? '' : search);
    if (search.includes('view=table')) await atlas.openTable(search);
    if (search.includes('view=charts')) await atlas.openScatter(search);
    if (search.includes('region=')) await atlas.profile.getByRole('tabpanel').waitFor();
    if (search.includes('tab=population')) await atlas.chart('Health').waitFor();
    await page.evaluate(() => document.body.focus());
    expect(await faultsOfStops(page, key)).toEqual([]);
  },
);

it('what shows at the pointer goes by Escape, and takes no second thing with it', async () => {
  const page = await newPage();
  const atlas = new Atlas(page);
  await atlas.open('?region=ITH5');
  await atlas.profile.getByRole('tabpanel').waitFor();
  const value = atlas.map.getByText(/ · [A-Z]{2}\w\w$/);
  await atlas.pointAtCentre();
  await value.first().waitFor();
  await page.keyboard.press('Escape');
  await value.first().waitFor({ state: 'detached' });
  expect(await atlas.regionName()).toBe('Emilia-Romagna');

  const flag = atlas.profile.getByRole('button', { name: 'b: break in the series' }).first();
  await flag.hover();
  const meaning = page.getByRole('tooltip');
  await meaning.hover();
  expect(await meaning.innerText()).toBe('b: break in the series');
  await page.keyboard.press('Escape');
  await meaning.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await atlas.profile.waitFor({ state: 'detached' });
});

it('the map is moved without dragging it, and settings close when they are left', async () => {
  const page = await newPage();
  const atlas = new Atlas(page);
  await atlas.open('?camera=5/44/11');
  const settings = page.getByRole('button', { name: 'Map settings' });
  await settings.click();
  const longitude = () => Number(/camera=[\d.]+\/[\d.]+\/([\d.]+)/.exec(atlas.search())?.[1]);
  await page.getByRole('button', { name: 'To the east' }).click();
  await expect.poll(longitude).toBeGreaterThan(12);
  await page.getByRole('button', { name: 'To the west' }).click();
  await expect.poll(longitude).toBeCloseTo(11, 0);
  await page.keyboard.press('Escape');
  expect(await settings.getAttribute('aria-expanded')).toBe('false');
});
