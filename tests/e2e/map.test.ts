import { describe, expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('webgl');

async function openAtlas(search = ''): Promise<Atlas> {
  const atlas = new Atlas(await newPage());
  await atlas.open(search);
  return atlas;
}

describe('the map', () => {
  it('shows population density of 2019 for all regions that have a population', async () => {
    const atlas = await openAtlas();
    expect(await atlas.page.getByLabel('Indicator').inputValue()).toBe('population-density');
    expect(await atlas.page.getByLabel('Year').inputValue()).toBe('2019');
    const rows = await atlas.legendRows();
    expect(rows).toHaveLength(6);
    const counts = rows.map((row) => Number(/(\d+) regions?$/.exec(row)?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(334);
    expect(rows.at(-1)).toMatch(/^Not available\s+2\s/);
  });

  it('names a region under the pointer with value, year and rank, and opens it by a click', async () => {
    const atlas = await openAtlas('?camera=7/44.5/11.2');
    // What the map says comes with the first region that is pointed at.
    await expect.poll(() => atlas.pointAtCentre()).toContain('Emilia-Romagna');
    const text = await atlas.pointAtCentre();
    expect(text).toContain('Emilia-Romagna');
    expect(text).toContain('Italy');
    expect(text).toContain('ITH5');
    expect(text).toMatch(/201\.9 persons per km², 2019/);
    expect(text).toMatch(/\d+(st|nd|rd|th) of 332 regions from the highest/);
    await atlas.clickCentre();
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain('Emilia-Romagna');
    await expect.poll(() => atlas.search()).toContain('region=ITH5');
  });

  it('closes the profile with Escape, and Back opens it again', async () => {
    const atlas = await openAtlas('?region=ITH5');
    await atlas.profile.waitFor();
    await atlas.page.keyboard.press('Escape');
    await atlas.profile.waitFor({ state: 'detached' });
    await expect.poll(() => atlas.search()).toBe('');
    await atlas.page.goBack();
    await atlas.profile.waitFor();
  });

  it.each([
    ['Malta', '?camera=4.2/36/14.4', 'MT00'],
    ['Liechtenstein', '?camera=4.2/47.16/9.55', 'LI00'],
    ['Guyane, in its box', '?camera=5/3.9/-53.1', 'FRY3'],
  ])('lets people point at %s', async (_, search, code) => {
    const atlas = await openAtlas(search);
    await expect.poll(() => atlas.pointAtCentre()).toContain(code);
  });

  it('is walked by keyboard: it reads out the region in the middle, and follows to one out of sight', async () => {
    const atlas = await openAtlas('?camera=7/44.5/11.2');
    await atlas.page.getByRole('button', { name: 'Zoom in' }).focus();
    await atlas.page.keyboard.press('Shift+Tab');
    await atlas.waitForReading('Emilia-Romagna, Italy');
    await atlas.page.keyboard.press('End');
    await atlas.waitForReading('Övre Norrland, Sweden');
    await expect.poll(() => atlas.search()).toMatch(/camera=7\/6\d/);
    await atlas.page.keyboard.press('Enter');
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain('Övre Norrland');
  });

  it('keeps the camera that a person sets in the address, and Home lets it go', async () => {
    const atlas = await openAtlas();
    await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => atlas.search()).toMatch(/camera=\d/);
    await atlas.page.getByRole('button', { name: 'Show all of Europe' }).click();
    await expect.poll(() => atlas.search()).toBe('');
  });

  it('lets a person move away from the selection, and says so in the address', async () => {
    const atlas = await openAtlas('?region=ITH5&camera=6/44.5/11.2');
    await atlas.drag(0, 200);
    await expect.poll(() => atlas.search()).toMatch(/camera=6\/4[6-9]/);
    await expect.poll(() => atlas.pointAtCentre()).not.toContain('Emilia-Romagna');
    expect(await atlas.regionName()).toContain('Emilia-Romagna');
  });

  it.each([
    ['Zuid-Holland', '?camera=4.2/51.98/4.5', 'NL33'],
    ['West Yorkshire', '?camera=4.2/53.77/-1.7', 'UKE4'],
  ])('names %s under the pointer, not a smaller neighbour', async (_, search, code) => {
    const atlas = await openAtlas(search);
    await expect.poll(() => atlas.pointAtCentre()).toContain(code);
  });

  it('changes indicator and year, and says so in address and legend', async () => {
    const atlas = await openAtlas();
    await atlas.chooseIndicator('Median age');
    await atlas.chooseYear(2017);
    await expect.poll(() => atlas.legend.innerText()).toMatch(/years, by NUTS 2 regions, 2017/);
    await expect.poll(() => atlas.search()).toBe('?indicator=median-age&year=2017');
  });

  it('draws a total as circles with their own key, and groups in their order', async () => {
    const atlas = await openAtlas('?indicator=population');
    expect(await atlas.legend.innerText()).toContain('10\u202f000\u202f000');
    await atlas.chooseIndicator('Innovation group');
    await expect
      .poll(async () => (await atlas.legendRows()).map((row) => row.split('\n')[0]))
      .toEqual(['Leader', 'Strong', 'Moderate', 'Emerging', 'Not known']);
  });

  it('finds a region by its English name, and flies there', async () => {
    const atlas = await openAtlas('?camera=7/64/26');
    await atlas.find('tuscany');
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain('Toscana');
    await expect.poll(() => atlas.pointAtCentre()).toContain('Toscana');
  });

  it('always shows the lines that the data’s owners ask for', async () => {
    const atlas = await openAtlas();
    const footer = await atlas.page.getByRole('contentinfo').innerText();
    expect(footer).toContain('© EuroGeographics for the administrative boundaries');
    expect(footer).toContain('UNSCR 1244/1999');
    expect(footer).toMatch(/Source: Eurostat \(online data code:/);
  });
});
