import type { Browser } from 'playwright-core';
import type { Region } from '../../src/model/dataset/regions';
import { comparedLine, printComparedHead } from './compared';
import type { Shown } from './eurostat/shown';
import { shownOf } from './eurostatPeer';
import { measure, type Step } from './measure';
import { panFor } from './pan';
import { print } from './report';
import { openSide, type Sides } from './sides';
import type { Cost } from './trace';

const TARGET = 0.2;
const SIMPLE = '&map=simple';
/** Milliseconds in which the peer's colours change where nobody says otherwise. */
const FADE = '&fade=500';

/** All processor time of the page that a change took: scripts, the map's frames, workers, style and paint. */
const inAll = (cost: Cost) => cost.script + cost.mapFrames + cost.workers + cost.layout;

/** Another indicator shown, its values at hand: the app with all that it shows beside the map. */
export async function benchRecolouring(
  browser: Browser,
  sides: Sides,
  regions: readonly Region[],
  title: string,
): Promise<void> {
  const shown = shownOf(regions).slice(1);
  const labels = shown.map(({ title }) => title);
  const full = await chooseIndicators(browser, sides, '', labels);
  const simple = await chooseIndicators(browser, sides, SIMPLE, labels);
  const peer = await showOnPeer(browser, sides, FADE, shown);
  const peerAtOnce = await showOnPeer(browser, sides, '', shown);
  printComparedHead(`${title}, ${shown.length} recolourings`);
  const row = (
    what: string,
    [app, ofPeer]: readonly [readonly Cost[], readonly Cost[]],
    of: (cost: Cost) => number,
    target?: number,
  ) => {
    const figures = { what, unit: 'ms', app: app.map(of), peer: ofPeer.map(of) };
    print(comparedLine(target === undefined ? figures : { ...figures, target }));
  };
  row('by the clock, WebGL map', [full, peer], ({ settled }) => settled, TARGET);
  row('by the clock, simple map', [simple, peer], ({ settled }) => settled, TARGET);
  row('processor time, WebGL map', [full, peer], inAll, TARGET);
  row('processor time, simple map', [simple, peer], inAll, TARGET);
  row(
    'by the clock, simple map; peer without its fade',
    [simple, peerAtOnce],
    (cost) => cost.settled,
  );
  row('processor time, simple map; peer without its fade', [simple, peerAtOnce], inAll);
}

/** The peer coloured anew by each indicator. */
async function showOnPeer(
  browser: Browser,
  { eurostat }: Sides,
  search: string,
  shown: readonly Shown[],
): Promise<Cost[]> {
  const page = await openSide(browser, eurostat, search);
  const steps = shown.map(
    (each): Step =>
      async () => {
        const handle = await page.evaluateHandle((value) => value, each);
        return () => page.evaluate((value) => window.show?.(value), handle);
      },
  );
  const costs = await measure(browser, page, steps);
  await page.context().close();
  return costs;
}

async function chooseIndicators(
  browser: Browser,
  { app }: Sides,
  search: string,
  labels: readonly string[],
): Promise<Cost[]> {
  const page = await openSide(browser, app, search);
  const control = page.getByLabel('Indicator', { exact: true }).first();
  const steps = labels.map(
    (label): Step =>
      async () =>
      async () => {
        await control.selectOption({ label });
      },
  );
  const costs = await measure(browser, page, steps);
  await page.context().close();
  return costs;
}

/** The map dragged for a second. */
export async function benchPan(
  browser: Browser,
  { app, eurostat }: Sides,
  times: number,
  title: string,
): Promise<void> {
  const full = await panFor(browser, app, '', times);
  const simple = await panFor(browser, app, SIMPLE, times);
  const peer = await panFor(browser, eurostat, '', times);
  printComparedHead(`${title}, ${times} pans of a second`);
  const frames = { unit: 'frames', peer: peer.map(({ frames }) => frames) };
  print(comparedLine({ what: 'WebGL map', app: full.map(({ frames }) => frames), ...frames }));
  print(comparedLine({ what: 'simple map', app: simple.map(({ frames }) => frames), ...frames }));
  const gaps = { unit: 'ms', peer: peer.map(({ longest }) => longest) };
  const longest = 'longest time without a frame';
  print(
    comparedLine({ what: `${longest}, WebGL map`, app: full.map((pan) => pan.longest), ...gaps }),
  );
  print(
    comparedLine({
      what: `${longest}, simple map`,
      app: simple.map((pan) => pan.longest),
      ...gaps,
    }),
  );
}
