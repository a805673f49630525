import { expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser(['--disable-3d-apis']);

it('a machine without WebGL gets a still map with the same legend, and regions open by a click', async () => {
  const atlas = new Atlas(await newPage());
  await atlas.open('', 'unavailable');
  expect(await atlas.map.innerText()).toContain('needs WebGL');
  expect(await atlas.legendRows()).toHaveLength(6);
  const picture = atlas.map.getByRole('img', { name: /Population density, 2019/ });
  expect(await picture.locator('path[cursor], path').count()).toBeGreaterThan(334);
});
