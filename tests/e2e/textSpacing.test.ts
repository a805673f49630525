import { expect, inject, it } from 'vitest';
import { launchBrowser } from './browser';
import { laidOut } from './laidOut';
import { cutTexts } from './pageTexts';

const newPage = launchBrowser('none');

/** What WCAG 1.4.12 lets readers set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

const VIEWS = [
  '?network=errin&group=leader&range=share-65-plus:20..25&q=omics&compare=ITH5,PL51',
  '?region=ITH5&tab=population',
  '?region=DED2&tab=networks',
  '?view=table&network=errin',
  '?view=charts&compare=ITH5,PL51&network=errin,vanguard',
  '?page=accessibility',
];

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

it('no word is cut where readers set more space between lines, words and letters', async () => {
  const page = await newPage();
  for (const search of VIEWS) {
    await page.goto(inject('baseUrl') + search);
    await page.waitForLoadState('networkidle');
    await page.addStyleTag({ content: SPACING });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await laidOut(page);
      // The map is a window on a larger drawing.
      const cut = (await cutTexts(page)).filter((text) => !text.startsWith('hidden by svg'));
      expect.soft({ search, width: size.width, cut }).toMatchObject({ cut: [] });
    }
  }
});
