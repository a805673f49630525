import type { Browser, Page } from 'playwright-core';
import type { SyntheticDataset } from './synthetic';

/** Opens a page in a window of a desk; synthetic data, if any, takes the place of the app's own. */
export async function openPage(
  browser: Browser,
  url: string,
  synthetic: SyntheticDataset | null,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    // Each load is a first visit.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  if (synthetic) {
    const { regions, overview } = synthetic;
    await page.route('**/data/regions.*.json', (route) => route.fulfill({ json: regions }));
    await page.route('**/data/map/overview.*.json', (route) => route.fulfill({ json: overview }));
  }
  await page.goto(synthetic ? unwritten(url) : url);
  return page;
}

/** The same view under an address that the written page, which shows the real regions, does not stand for. */
function unwritten(url: string): string {
  const address = new URL(url);
  address.searchParams.set('view', 'map');
  return address.href;
}

/** The app itself, as soon as its map answers. */
export async function openAtlas(
  browser: Browser,
  url: string,
  synthetic: SyntheticDataset | null,
): Promise<Page> {
  const page = await openPage(browser, url, synthetic);
  await page.waitForSelector('[data-map-state="ready"]');
  return page;
}
