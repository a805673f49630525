import { expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('none');

it('a machine without WebGL gets a still map with the same legend, told once', async () => {
  const atlas = new Atlas(await newPage());
  await atlas.open('', 'unavailable');
  expect(await atlas.map.innerText()).toContain('needs WebGL');
  expect(await atlas.legendRows()).toHaveLength(6);
});

it('the still map names the region under the pointer and opens it by a click', async () => {
  const atlas = new Atlas(await newPage());
  await atlas.open('?camera=7/44.5/11.2', 'unavailable');
  expect(await atlas.pointAtCentre()).toContain('201.9');
  await atlas.clickCentre();
  await atlas.profile.waitFor();
  expect(await atlas.regionName()).toContain('Emilia-Romagna');
});

it('the still map zooms and finds regions that are out of sight', async () => {
  const atlas = new Atlas(await newPage());
  await atlas.open('?camera=7/64/26', 'unavailable');
  await atlas.find('Lisboa');
  await atlas.profile.waitFor();
  await expect.poll(() => atlas.pointAtCentre()).toContain('Lisboa');
});
