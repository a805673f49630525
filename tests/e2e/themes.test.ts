import axe from 'axe-core';
import { expect, it } from 'vitest';
import { MAP_PALETTES } from '../../src/ui/tokens/mapPalette';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('none');

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** The colours of the classes in the legend, the highest first, as the browser paints them. */
const legendColours = (atlas: Atlas) =>
  atlas.legend
    .locator('li svg > rect:only-child')
    .evaluateAll((swatches) => swatches.map((swatch) => getComputedStyle(swatch).fill));

it('a chosen theme is there before the first paint, on page, map and browser’s bar', async () => {
  const page = await newPage({ context: { colorScheme: 'light' } });
  const atlas = new Atlas(page);
  await atlas.open();
  await page.getByRole('combobox', { name: 'Colours of the page' }).selectOption('Dark');
  // Told when the page has a body for the first time: nothing is painted before.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { themeAtStart: document.documentElement.dataset.theme });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  await atlas.waitForMap('settled');
  expect(await page.evaluate('window.themeAtStart')).toBe('dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    rgb('#101820'),
  );
  const [bar] = await page
    .locator('meta[name="theme-color"]')
    .evaluateAll((bars: HTMLMetaElement[]) =>
      bars.filter(({ media }) => matchMedia(media).matches).map(({ content }) => content),
    );
  expect(bar).toBe('#18222c');
  const colours = await legendColours(atlas);
  expect(colours).toEqual(MAP_PALETTES.dark.sequential[5].toReversed().map(rgb));
});

it('colours that the system forces leave the data theirs, and show what is chosen', async () => {
  const page = await newPage({ context: { forcedColors: 'active', colorScheme: 'light' } });
  const atlas = new Atlas(page);
  await atlas.open('?network=errin');
  expect(await legendColours(atlas)).toEqual(
    MAP_PALETTES.light.sequential[5].toReversed().map(rgb),
  );
  const [chosen, other] = await Promise.all(
    ['Map', 'Table'].map((name) =>
      page
        .getByRole('button', { name, exact: true })
        .evaluate((button) => getComputedStyle(button).backgroundColor),
    ),
  );
  expect(chosen).not.toBe(other);
});

it.each(['light', 'dark'] as const)('more contrast, %s, has no violation', async (colorScheme) => {
  const page = await newPage({ context: { contrast: 'more', colorScheme } });
  await new Atlas(page).open('?region=ITH5&network=errin');
  await page.evaluate(axe.source);
  const run = 'axe.run({ runOnly: ["color-contrast", "color-contrast-enhanced"] })';
  const { violations } = (await page.evaluate(run)) as axe.AxeResults;
  expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual(
    [],
  );
});
