import type { Browser, Page } from 'playwright-core';
import { openSide, type Side } from './sides';

/** What was drawn in a second of dragging. */
export interface Pan {
  /** Frames of the page. */
  readonly frames: number;
  /** Milliseconds of the longest time without one. */
  readonly longest: number;
}

const SECOND = 1000;
const REACH = 150;
/** The map comes to rest after a step of the wheel. */
const REST = 1500;

/** Drags the map of a side for a second, several times on one page, a step closer than at first. */
export async function panFor(
  browser: Browser,
  side: Side,
  search: string,
  times: number,
): Promise<Pan[]> {
  const page = await openSide(browser, side, search);
  const { x, y } = side.middle;
  await page.mouse.move(x, y);
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -240);
  await page.waitForTimeout(REST);
  const pans: Pan[] = [];
  for (let i = 0; i < times; i++) {
    const before = await placeOf(page);
    pans.push(await panOnce(page, side, i % 2 === 0 ? 1 : -1));
    await page.waitForTimeout(REST);
    if ((await placeOf(page)) === before) throw new Error(`${side.name}: the map stays`);
  }
  await page.context().close();
  return pans;
}

async function panOnce(page: Page, { middle: { x, y } }: Side, way: 1 | -1): Promise<Pan> {
  await page.mouse.move(x - way * REACH, y - way * REACH);
  await page.mouse.down();
  await page.evaluate(countFrames);
  const start = Date.now();
  for (let share = 0; share < 1; share = (Date.now() - start) / SECOND) {
    const at = way * REACH * (2 * share - 1);
    await page.mouse.move(x + at, y + at);
    await page.waitForTimeout(8);
  }
  const times = await page.evaluate(() => window.frameTimes?.() ?? []);
  await page.mouse.up();
  const gaps = times.slice(1).map((time, i) => time - (times[i] ?? 0));
  return { frames: gaps.length, longest: gaps.length === 0 ? SECOND : Math.max(...gaps) };
}

declare global {
  interface Window {
    /** Ends the count and gives the times of its frames. */
    frameTimes?: () => number[];
  }
}

/** Runs in the page. */
function countFrames(): void {
  const counted = {
    times: [] as number[],
    isOver: false,
    frame(time: number) {
      counted.times.push(time);
      if (!counted.isOver) requestAnimationFrame((next) => counted.frame(next));
    },
  };
  requestAnimationFrame((first) => counted.frame(first));
  window.frameTimes = () => {
    counted.isOver = true;
    return counted.times;
  };
}

/** Where the map stands: the app has it in its address, the peer in its drawing. */
function placeOf(page: Page): Promise<string> {
  return page.evaluate(
    () => location.search + document.querySelector('.em-zoom-group')?.getAttribute('transform'),
  );
}
