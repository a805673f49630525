import type { Browser, Page } from 'playwright-core';
import { openPage } from './pages';
import type { Side } from './sides';
import { busyUntil, TASK_CATEGORY, TRACE_CATEGORIES, type TraceEvent } from './trace';

/** Set as soon as the map says something of the region under the pointer. */
const ANSWERED = 'bench:answered';
const MAP_READY = 'regioscope:map-ready';
/** Pixels between the two places that are pointed at in turn, milliseconds between two moves. */
const STEP = 24;
const PACE = 10;

/** A first visit: times in milliseconds since the page was asked for, bytes as they went over the wire. */
export interface ColdLoad {
  readonly first: number;
  readonly answers: number;
  /** The app's WebGL map; null where there is none to come. */
  readonly ready: number | null;
  /** Of all files that had begun to arrive by then. */
  readonly bytesToFirst: number;
  readonly bytesToAnswer: number;
  /** Processor time of the main thread, until the scripts' marks; null unless the load was traced, which slows it. */
  readonly busyToFirst: number | null;
  readonly busyToAnswer: number | null;
}

/** Loads a side as at a first visit, with a pointer that waits over the map for an answer. */
export async function loadCold(browser: Browser, side: Side, isTraced: boolean): Promise<ColdLoad> {
  const page = await openPage(browser, 'about:blank', null);
  await side.feed(page);
  await page.addInitScript(markAnswer, { tooltip: side.tooltip, name: ANSWERED });
  if (isTraced)
    await browser.startTracing(page, { categories: [...TRACE_CATEGORIES, TASK_CATEGORY] });
  await page.goto(side.url, { waitUntil: 'commit' });
  await pointUntilAnswered(page, side);
  const ready = side.name === 'app' ? await timeOf(page, MAP_READY) : null;
  const first = await timeShown(page, side.firstMark);
  const answers = await timeOf(page, ANSWERED);
  const trace: { traceEvents: TraceEvent[] } | null = isTraced
    ? JSON.parse(String(await browser.stopTracing()))
    : null;
  const load = {
    first,
    answers,
    ready,
    bytesToFirst: await bytesUntil(page, first),
    bytesToAnswer: await bytesUntil(page, answers),
    busyToFirst: trace && busyUntil(trace.traceEvents, side.firstMark),
    busyToAnswer: trace && busyUntil(trace.traceEvents, ANSWERED),
  };
  await page.context().close();
  return load;
}

/** Bytes of the page alone, which must show its first map while every other file is refused. */
export async function bytesOfPageAlone(browser: Browser, side: Side): Promise<number> {
  const page = await openPage(browser, 'about:blank', null);
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.abort(),
  );
  await page.goto(side.url);
  const first = await timeShown(page, side.firstMark);
  const bytes = await bytesUntil(page, first);
  await page.context().close();
  return bytes;
}

/** Runs in the page: no function in it may have a name, which the compiler would keep by a helper of its own. */
function markAnswer({ tooltip, name }: { tooltip: string; name: string }): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(tooltip)) return;
    performance.mark(name);
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

async function pointUntilAnswered(page: Page, { middle: { x, y } }: Side): Promise<void> {
  const isAnswered = () =>
    page.evaluate((name) => performance.getEntriesByName(name).length > 0, ANSWERED);
  for (let move = 0; !(await isAnswered()); move++) {
    if (move > 5_000) throw new Error(`${page.url()}: the map does not answer`);
    await page.mouse.move(x + (move % 2) * STEP, y);
    await page.waitForTimeout(PACE);
  }
}

/** When the page set a mark; waits for it. */
async function timeOf(page: Page, mark: string): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0, mark);
}

/**
 * When what a mark tells of was seen. A script marks its frame before the browser has drawn it; nothing is
 * seen before the page's first paint, which is that frame's on both sides of the real regions.
 */
async function timeShown(page: Page, mark: string): Promise<number> {
  const marked = await timeOf(page, mark);
  return Math.max(marked, await timeOf(page, 'first-contentful-paint'));
}

function bytesUntil(page: Page, time: number): Promise<number> {
  return page.evaluate((end) => {
    const files = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
    return (files as PerformanceResourceTiming[])
      .filter(({ responseStart }) => responseStart > 0 && responseStart <= end)
      .reduce((sum, { transferSize }) => sum + transferSize, 0);
  }, time);
}
