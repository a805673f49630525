import type { Browser, Page } from 'playwright-core';
import type { Served } from '../app';
import { DRAWN, type FirstShown } from './eurostat/shown';
import { firstShown } from './eurostatPeer';
import { openAtlas, openPage } from './pages';
import type { SyntheticDataset } from './synthetic';

/** One of the two that are measured side by side: where it is, and how to see how far it has come. */
export interface Side {
  readonly name: 'app' | 'eurostat-map';
  readonly url: string;
  readonly firstMark: string;
  /** What stands in the page while it says something of the region under the pointer. */
  readonly tooltip: string;
  /** A point in the middle of the map. */
  readonly middle: { readonly x: number; readonly y: number };
  /** Gives synthetic data, if any, to a page that is about to be opened. */
  readonly feed: (page: Page) => Promise<void>;
}

export interface Sides {
  readonly app: Side;
  readonly eurostat: Side;
}

/** Both sides with maps of the same size, as the app's own layout has it. */
export async function bothSides(
  browser: Browser,
  served: Served,
  peer: Served,
  synthetic: SyntheticDataset | null,
): Promise<Sides> {
  const page = await openAtlas(browser, served.url, null);
  const box = await page.locator('[data-map-state]').boundingBox();
  await page.context().close();
  if (!box) throw new Error('the map has no size');
  const [width, height] = [Math.round(box.width), Math.round(box.height)];
  return {
    app: {
      name: 'app',
      // The written page shows the real regions: with others, an address that it does not stand for.
      url: `${served.url}?${synthetic ? 'view=map' : ''}`,
      firstMark: 'regioscope:first-map',
      tooltip: '[data-map-state] [data-held]',
      middle: { x: box.x + width / 2, y: box.y + height / 2 },
      feed: async (page) => {
        if (!synthetic) return;
        await page.route('**/data/regions.*.json', (route) =>
          route.fulfill({ json: synthetic.regions }),
        );
        await page.route('**/data/map/overview.*.json', (route) =>
          route.fulfill({ json: synthetic.overview }),
        );
      },
    },
    eurostat: {
      name: 'eurostat-map',
      url: `${peer.url}eurostat.html?width=${width}&height=${height}`,
      firstMark: DRAWN,
      tooltip: '.em-tooltip:not(:empty)',
      middle: { x: width / 2, y: height / 2 },
      feed: async (page) => {
        if (!synthetic) return;
        const first: FirstShown = firstShown(synthetic.regions.regions);
        await page.route('**/first.json', (route) => route.fulfill({ json: first }));
        await page.route('**/overview.json', (route) =>
          route.fulfill({ json: synthetic.overview }),
        );
      },
    },
  };
}

/** A page of one side at which its map answers; `search` is added to its address. */
export async function openSide(browser: Browser, side: Side, search = ''): Promise<Page> {
  const page = await openPage(browser, 'about:blank', null);
  await side.feed(page);
  await page.goto(side.url + search);
  await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark).length > 0,
    side.firstMark,
  );
  if (side.name === 'app') {
    const state = search.includes('map=simple') ? 'unavailable' : 'ready';
    await page.waitForSelector(`[data-map-state="${state}"]`);
  } else await page.waitForFunction(() => window.show !== undefined);
  return page;
}
