import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { cutTexts, pageTexts } from './pageTexts';
import { buildPseudo, PSEUDO } from './pseudo/buildPseudo';
import { createWordFinder } from './pseudo/dataWords';

const OUT = 'tests/.output/pseudo';

const newPage = launchBrowser('none');

beforeAll(() => buildPseudo(OUT));

const VIEWS = {
  'the map and its filters':
    '?network=errin&exclude=s3p4pm&group=leader&range=share-65-plus:20..25&q=omics&compare=ITH5,PL51',
  'a profile of a parent, and a link that is not understood':
    '?region=DED2&indicator=happiness&year=1900&network=no&compare=QQ',
  'a population': '?region=ITH5&tab=population',
  memberships: '?region=ITH5&tab=networks',
  'the table': '?view=table&columns=country,population,innovation-group,share-65-plus,networks',
  'the charts': '?view=charts&compare=ITH5,PL51,EU27_2020&network=errin',
} as const;

const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
} as const;

/** The app of the pseudo build, on the address and with the data of the built one. */
async function open(): Promise<Page> {
  const page = await newPage();
  await page.route(`${inject('baseUrl')}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = `${OUT}${pathname === '/' ? '/index.html' : pathname}`;
    return existsSync(path) ? route.fulfill({ path }) : route.continue();
  });
  return page;
}

/** Shows a view with all that can be unfolded in it, and waits for its parts. */
async function show(page: Page, search: string): Promise<void> {
  await page.goto(inject('baseUrl') + search);
  await page.waitForFunction(() => document.querySelector('main section, main [data-map-state]'));
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

it('a second language is a folder of words: offered by its name, chosen, kept, told to the page', async () => {
  const page = await open();
  // An address that the written page does not stand for: that page was written without the second language.
  await page.goto(`${inject('baseUrl')}?indicator=median-age`);
  await page.getByRole('combobox', { name: 'Language' }).selectOption(PSEUDO);
  await page.waitForFunction((tag) => document.documentElement.lang === tag, PSEUDO);
  await page.reload();
  await page.waitForFunction((tag) => document.documentElement.lang === tag, PSEUDO);
  expect(await page.title()).toMatch(/^⟦.+⟧$/);
});

it('every word is of the catalogue, and whole where it is 40 % longer', async () => {
  const page = await open();
  await page.addInitScript((tag) => localStorage.setItem('regioscope:language', tag), PSEUDO);
  const unsaidIn = createWordFinder();
  for (const [view, search] of Object.entries(VIEWS)) {
    await show(page, search);
    const unsaid = (await pageTexts(page)).flatMap((text) => unsaidIn(text, search));
    const cut: string[] = [];
    for (const [device, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size);
      // Charts are drawn anew for another width.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
      cut.push(...(await cutTexts(page, /[⟦⟧ȧ]/)).map((text) => `${device}: ${text}`));
    }
    expect.soft({ view, unsaid, cut }).toEqual({ view, unsaid: [], cut: [] });
  }
});
