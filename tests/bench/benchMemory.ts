import type { Browser, Page } from 'playwright-core';
import type { Region } from '../../src/model/dataset/regions';
import { printComparedHead } from './compared';
import { shownOf } from './eurostatPeer';
import { actAtRandom, actsOfApp, actsOfPeer } from './randomUse';
import { print } from './report';
import { openSide, type Sides } from './sides';

const MINUTE = 60_000;
const MEGA = 1_000_000;
/** Percent. */
const TARGET = 10;
/** Before the first look caches fill and code is compiled: a share of the time measured, and never longer. */
const WARM_UP = 0.5;
const LONGEST_WARM_UP = 2 * MINUTE;
/** Looks at the heap between the first and the last. */
const LOOKS = 5;

interface Use {
  readonly acts: number;
  /** Megabytes after each look: the first after the warming up. */
  readonly heap: readonly number[];
}

/** What stays in memory while both are used at random, after the collector has been made to run. */
export async function benchMemory(
  browser: Browser,
  sides: Sides,
  regions: readonly Region[],
  minutes: number,
): Promise<void> {
  const shown = shownOf(regions);
  const app = await openSide(browser, sides.app);
  const peer = await openSide(browser, sides.eurostat);
  const appActs = await actsOfApp(app, sides.app, shown);
  const peerActs = actsOfPeer(peer, sides.eurostat, shown);
  // Side by side: memory does not depend on how fast the other one is.
  const [ofApp, ofPeer] = await Promise.all([
    usedFor(app, appActs, minutes),
    usedFor(peer, peerActs, minutes),
  ]);
  await Promise.all([app.context().close(), peer.context().close()]);

  printComparedHead(`Memory over ${minutes} minutes of random use`);
  const line = (what: string, figure: (use: Use) => string, verdict = '') =>
    print(`| ${what} | ${figure(ofApp)} | ${figure(ofPeer)} | | ${verdict} |`);
  line('things done', ({ acts }) => `${acts}`);
  line('JavaScript heap, warm', ({ heap }) => `${(heap[0] ?? 0).toFixed(1)} MB`);
  line('on the way', ({ heap }) =>
    heap
      .slice(1, -1)
      .map((size) => size.toFixed(1))
      .join(', '),
  );
  line('at the end', ({ heap }) => `${(heap.at(-1) ?? 0).toFixed(1)} MB`);
  const isKept = growthOf(ofApp) < TARGET;
  const verdict = `below ${TARGET} %: ${isKept ? 'kept' : 'missed'}`;
  line('growth', (use) => `${growthOf(use).toFixed(1)} %`, verdict);
}

async function usedFor(
  page: Page,
  acts: Parameters<typeof actAtRandom>[1],
  minutes: number,
): Promise<Use> {
  const heapOf = await watchHeap(page);
  const time = minutes * MINUTE;
  await actAtRandom(page, acts, 1, Math.min(time * WARM_UP, LONGEST_WARM_UP));
  const heap = [await heapOf()];
  let done = 0;
  for (let look = 1; look <= LOOKS; look++) {
    done += await actAtRandom(page, acts, look + 1, time / LOOKS);
    heap.push(await heapOf());
  }
  return { acts: done, heap };
}

function growthOf({ heap }: Use): number {
  const [first = 0] = heap;
  return (100 * ((heap.at(-1) ?? 0) - first)) / first;
}

/** Megabytes in use when all that can be collected has been. */
async function watchHeap(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  return async () => {
    await page.waitForTimeout(2000);
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / MEGA;
  };
}
