import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('none');

/** What the browser's own command puts on paper: words, rows of tables, number of pages, and the PDF's size. */
async function onPaper(page: Page) {
  const sheet = page.locator('[data-print]');
  // The command waits for nothing: in the first moments of a visit it finds no sheet yet.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return sheet.count();
    })
    .toBe(1);
  await page.emulateMedia({ media: 'print' });
  const text = await sheet.innerText();
  const rows = await sheet.locator('tbody tr').count();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: null });
  await sheet.waitFor({ state: 'detached' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { text, rows, pages, bytes: pdf.length };
}

it('region, map and table go on paper, light and whole, with sources and link', async () => {
  const page = await newPage({ context: { colorScheme: 'dark' } });
  // A test has no dialog of the printer's.
  await page.addInitScript(() => {
    window.print = () => {};
  });
  const atlas = new Atlas(page);
  await atlas.open('?region=ITH5&country=IT,DE');

  await atlas.profile.getByRole('button', { name: 'Print / save as PDF' }).click();
  await page.locator('[data-print]').waitFor({ state: 'attached' });
  const region = await onPaper(page);
  expect(region.pages).toBeLessThanOrEqual(2);
  expect(region.text).toMatch(/Population persons\s+4.459.453\s+2019\s+19th of 333/);
  expect(region.text).toContain('Through Italy (IT)');
  expect(region.text).toContain('Personalised medicine in Emilia-Romagna');
  expect(region.text).toContain('© EuroGeographics');
  expect(region.text).toContain(page.url());

  // The browser's own command prints the profile that is open, and the map where none is.
  expect((await onPaper(page)).text).toContain('Personalised medicine in Emilia-Romagna');
  await page.keyboard.press('Escape');
  await atlas.profile.waitFor({ state: 'detached' });
  const map = await onPaper(page);
  expect(map.pages).toBe(2);
  expect(map.text).toContain('59 of 334 regions match');
  expect(map.text).toContain('Country: Italy; Germany');
  expect(map.text).toContain('Not available');
  expect(map.text).toContain('without prejudice to positions on status');
  expect(map.rows).toBe(59);

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await atlas.table.getByRole('rowheader').first().waitFor();
  const table = await onPaper(page);
  expect(table.text).toContain('59 of 334 NUTS 2 regions of Europe');
  expect(table.rows).toBe(59);
});

it('a map with many gaps makes a small file, and a region without a profile takes one page', async () => {
  const page = await newPage();
  const atlas = new Atlas(page);
  await atlas.open('?indicator=innovation-group');
  const map = await onPaper(page);
  expect(map.text).toContain('334 regions, from the highest');
  expect(map.bytes).toBeLessThan(3_000_000);
  for (const region of ['FRY1', 'ITC2']) {
    await atlas.open(`?region=${region}`);
    await atlas.profile.getByRole('tabpanel').waitFor();
    await expect
      .poll(async () => (await onPaper(page)).text)
      .toContain('No profile of this region is known');
    expect((await onPaper(page)).pages).toBe(1);
  }
});

it('the comparison goes on paper whole, without what only a screen can do', async () => {
  const page = await newPage();
  await new Atlas(page).openScatter('?view=charts&compare=ITH5,PT20');
  const facts = page.getByRole('region', { name: 'Facts side by side' });
  await facts.getByRole('row', { name: /Topics of collaboration/ }).waitFor();
  const cut = () => facts.evaluate((box) => box.scrollHeight - box.clientHeight);
  expect(await cut()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  expect(await cut()).toBe(0);
  const comparison = page.getByRole('region', { name: 'Comparison', exact: true });
  const controls = comparison.getByRole('button').or(comparison.getByRole('combobox'));
  expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([]);
});

it('the map is taken home as a picture that opens by itself, light on a dark page', async () => {
  const page = await newPage({ context: { colorScheme: 'dark' } });
  const atlas = new Atlas(page);
  await atlas.open('?network=errin&region=ITH5');
  await page.getByRole('button', { name: 'Print or picture of this map' }).click();
  const svg = await atlas.download('SVG (vectors)');
  expect(svg.name).toBe('regioscope-map-population-density-2019.svg');
  expect(svg.text).not.toMatch(/var\(|class=|color\(/);
  for (const words of ['Population density, 2019', 'ERRIN', '≥ 369.5', '© EuroGeographics']) {
    expect(svg.text).toContain(words);
  }
  expect(svg.text).toContain('fill="rgb(255, 255, 255)"');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PNG' }).click();
  const png = readFileSync(await (await waiting).path());
  const [width] = /width="(\d+)"/.exec(svg.text)?.slice(1) ?? [];
  // A PNG names its width after its signature and the length and name of its first chunk.
  expect(png.readUInt32BE(16)).toBe(2 * Number(width));
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await atlas.profile.waitFor();
});
