import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { buildPseudo, PSEUDO } from './pseudo/buildPseudo';
import { createWordFinder } from './pseudo/dataWords';
import { cutTexts, pageTexts } from './pseudo/pageTexts';

const OUT = 'tests/.output/pseudo';

const newPage = launchBrowser('none');

beforeAll(() => buildPseudo(OUT));

const VIEWS = {
  'the map and its filters':
    '?network=errin&exclude=s3p4pm&group=leader&range=share-65-plus:20..25&q=omics&compare=ITH5,PL51',
  'a link that is not understood':
    '?region=XX99&indicator=happiness&year=1900&network=no&compare=QQ',
  'a profile': '?region=ITH5',
  'a profile of a parent': '?region=DED2',
  'a population': '?region=ITH5&tab=population',
  memberships: '?region=ITH5&tab=networks',
  'the table': '?view=table&columns=country,population,innovation-group,share-65-plus,networks',
  'the charts': '?view=charts&compare=ITH5,PL51,EU27_2020&network=errin',
} as const;

/** The app of the pseudo build, on the address and with the data of the built one. */
async function open(width: number, height: number): Promise<Page> {
  const page = await newPage({ context: { viewport: { width, height } } });
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
  await page.waitForLoadState('networkidle');
}

describe('a second language', () => {
  it('is a folder of words: it is offered by its name, chosen, kept, and told to the page', async () => {
    const page = await open(1440, 900);
    await page.goto(inject('baseUrl'));
    await page.getByRole('combobox', { name: 'Language' }).selectOption(PSEUDO);
    await page.waitForFunction((tag) => document.documentElement.lang === tag, PSEUDO);
    await page.reload();
    await page.waitForFunction((tag) => document.documentElement.lang === tag, PSEUDO);
    expect(await page.title()).toMatch(/^⟦.+⟧$/);
  });

  it.each([
    [1440, 900],
    [390, 844],
  ])('has every word of the page, whole, at %s × %s', async (width, height) => {
    const page = await open(width, height);
    await page.addInitScript((tag) => localStorage.setItem('regioscope:language', tag), PSEUDO);
    const unsaidIn = createWordFinder();
    for (const [view, search] of Object.entries(VIEWS)) {
      await show(page, search);
      const unsaid = (await pageTexts(page)).flatMap(unsaidIn);
      expect
        .soft({ view, unsaid, cut: await cutTexts(page) })
        .toEqual({ view, unsaid: [], cut: [] });
    }
  });
});
