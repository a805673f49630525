import { describe, expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('none');

describe('a machine without WebGL', () => {
  it('gets the same map, legend and answer, and is told once', async () => {
    const page = await newPage();
    const atlas = new Atlas(page);
    await atlas.open('?camera=7/44.5/11.2', 'unavailable');
    expect(await atlas.map.innerText()).toContain('without WebGL');
    expect(await atlas.legendRows()).toHaveLength(6);
    await expect.poll(() => atlas.pointAtCentre()).toContain('201.9');
    await atlas.clickCentre();
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain('Emilia-Romagna');
    await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await page.reload();
    await atlas.waitForMap('unavailable');
    expect(await atlas.map.innerText()).not.toContain('without WebGL');
  });

  it('filters, moves and finds on it as on the full map', async () => {
    const page = await newPage();
    const atlas = new Atlas(page);
    await atlas.open('?camera=7/64/26', 'unavailable');
    await atlas.filterByNetwork('Vanguard');
    const count = await atlas.answerSize();
    await expect.poll(() => atlas.dimmedRegions()).toBe(334 - count);
    await atlas.find('Lisboa');
    await atlas.profile.waitFor();
    await expect.poll(() => atlas.pointAtCentre()).toContain('Lisboa');
    const before = atlas.search();
    await atlas.drag(0, 150);
    await expect.poll(() => atlas.search()).not.toBe(before);
    expect(await atlas.pointAtCentre()).not.toContain('Área Metropolitana de Lisboa');
    await page.mouse.wheel(0, -640);
    await expect.poll(() => atlas.search(), { timeout: 15_000 }).toMatch(/camera=8/);
    expect(await atlas.regionName()).toContain('Lisboa');
  });
});

describe('the simple map on request', () => {
  it('fetches no code of the full one', async () => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const atlas = new Atlas(page);
    await atlas.open('?map=simple&region=ITH5', 'unavailable');
    await atlas.profile.waitFor();
    expect(asked.filter((url) => /FullMap|maplibre/.test(url))).toEqual([]);
    expect(await atlas.map.innerText()).not.toContain('WebGL');
  });
});
