import type { Browser, Page } from 'playwright-core';
import { type Cost, costsOf, MARK, TRACE_CATEGORIES, type TraceEvent } from './trace';

/** Milliseconds. The address is written a moment after the change that asks for it. */
const FIRST_LOOK = 150;
/** The page is quiet when its main thread has had next to nothing to do at two looks in a row. */
const LOOK = 60;
const IDLE = 2;
const PATIENCE = 20_000;

/** Where MapLibre is, in the app and in the peer. */
const MAP_SCRIPT = /\/(?:FullMap|peer)-[^/]*\.js$/;

/** One step of a scenario: prepares outside the measure, and returns the input that is measured. */
export type Step = () => Promise<() => Promise<void>>;

/** Takes the steps one after the other under the browser's trace, each when the one before has come to rest. */
export async function measure(
  browser: Browser,
  page: Page,
  steps: readonly Step[],
  afterEach: () => Promise<void> = async () => {},
): Promise<Cost[]> {
  const waitUntilQuiet = await watchMainThread(page);
  await waitUntilQuiet();
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  for (const step of steps) {
    const act = await step();
    await mark(page, MARK.start);
    await act();
    await waitUntilQuiet();
    await mark(page, MARK.quiet);
    await afterEach();
  }
  const trace: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()));
  return costsOf(trace.traceEvents, MAP_SCRIPT);
}

function mark(page: Page, name: string): Promise<void> {
  return page.evaluate((each) => {
    performance.mark(each);
  }, name);
}

/** Reads from outside how busy the main thread is, so that waiting costs the page nothing. */
async function watchMainThread(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  return async () => {
    await page.waitForTimeout(FIRST_LOOK);
    const end = Date.now() + PATIENCE;
    let quietLooks = 0;
    let before = await busy();
    while (quietLooks < 2) {
      if (Date.now() > end) throw new Error('the page does not come to rest');
      await page.waitForTimeout(LOOK);
      const now = await busy();
      quietLooks = now - before < IDLE ? quietLooks + 1 : 0;
      before = now;
    }
  };
}
