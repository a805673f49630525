import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { coveredControls, cutTexts, overlaidTexts } from './pageTexts';

/** Letters twice as large as usual, as a person sets them for all pages of the browser. */
const newPage = launchBrowser('none', ['--blink-settings=defaultFontSize=32']);

/** Usual letters, until a person's own style sheet says otherwise. */
const newPlainPage = launchBrowser('none');

const VIEWS = {
  'the map': '',
  'the map with what is set':
    '?network=errin&group=leader&range=share-65-plus:20..25&compare=ITH5,PL51',
  'a map without an answer': '?network=errin&exclude=s3p4pm&group=leader&q=omics',
  'a profile': '?region=DED2',
  'a population': '?region=ITH5&tab=population',
  memberships: '?region=ITH5&tab=networks',
  'the table': '?view=table&columns=country,population,innovation-group,share-65-plus,networks',
  'the charts': '?view=charts&compare=ITH5,PL51,EU27_2020&network=errin',
  'the help': '?page=help',
  'the sources': '?page=about',
  'the accessibility statement': '?page=accessibility',
} as const;

const SIZES = {
  '1440 × 900': { width: 1440, height: 900 },
  '1280 × 1024': { width: 1280, height: 1024 },
  '1920 × 1200': { width: 1920, height: 1200 },
  '1700 × 1200': { width: 1700, height: 1200 },
  '1024 × 768': { width: 1024, height: 768 },
} as const;

async function show(page: Page, search: string): Promise<void> {
  await page.goto(inject('baseUrl') + search);
  await page.waitForFunction(() => document.querySelector('main section, main [data-map-state]'));
  await page.waitForLoadState('networkidle');
}

/** What a person would find spoilt: words that are cut or written over others, controls that lie under something. */
async function spoilt(page: Page): Promise<string[]> {
  return [
    ...(await cutTexts(page)).map((text) => `cut: ${text}`),
    ...(await overlaidTexts(page)).map((text) => `over each other: ${text}`),
    ...(await coveredControls(page)).map((text) => `covered: ${text}`),
  ];
}

it.each(Object.entries(VIEWS))(
  '%s is whole where letters are twice as large',
  async (_, search) => {
    const page = await newPage();
    // Who comes again: without what is said once.
    await page.addInitScript(() => {
      localStorage.setItem('regioscope:dismissed', '["reading"]');
      localStorage.setItem('regioscope:webgl-told', 'yes');
    });
    await page.setViewportSize(SIZES['1440 × 900']);
    await show(page, search);
    const found: Record<string, string[]> = {};
    for (const [name, size] of Object.entries(SIZES)) {
      await page.setViewportSize(size);
      // Charts are drawn anew for another width.
      await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
      found[name] = await spoilt(page);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(SIZES).map((name) => [name, []])));
  },
);

it.each(['', '?view=table', '?region=ITH5'])(
  'the open page %s is whole as soon as its letters are made larger',
  async (search) => {
    const page = await newPlainPage();
    await page.addInitScript(() => {
      localStorage.setItem('regioscope:dismissed', '["reading"]');
      localStorage.setItem('regioscope:webgl-told', 'yes');
    });
    for (const [percent, size] of [
      ['200%', SIZES['1280 × 1024']],
      ['200%', SIZES['1440 × 900']],
      ['150%', SIZES['1440 × 900']],
    ] as const) {
      await page.setViewportSize(size);
      await show(page, search);
      await page.evaluate((letters) => {
        document.documentElement.style.fontSize = letters;
      }, percent);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
      expect.soft({ percent, spoilt: await spoilt(page) }).toEqual({ percent, spoilt: [] });
    }
  },
);

it('filters and dialogs are whole where letters are twice as large', async () => {
  const page = await newPage();
  await page.setViewportSize(SIZES['1440 × 900']);
  await show(page, '');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  expect.soft(await cutTexts(page)).toEqual([]);
  expect.soft(await overlaidTexts(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close filters' }).click();
  await page.getByRole('button', { name: 'Keys of the map' }).click();
  await page.getByRole('dialog').waitFor();
  expect.soft(await cutTexts(page)).toEqual([]);
  expect.soft(await overlaidTexts(page)).toEqual([]);
});
