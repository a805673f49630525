import type { Browser } from 'playwright-core';
import type { TerritoryCode } from '../../src/model/dataset/codes';
import type { Region } from '../../src/model/dataset/regions';
import type { Served } from '../app';
import { answerTimes } from './expected';
import { changeFilters, type FilterChange } from './filters';
import { hoverRegions } from './hover';
import { openAtlas } from './pages';
import { recolour } from './recolour';
import { medianOf, print, printHead, printTimes, ratio } from './report';
import type { SyntheticDataset } from './synthetic';
import type { Cost } from './trace';

export interface Bench {
  readonly browser: Browser;
  /** The app. */
  readonly served: Served;
  /** Its map alone. */
  readonly peer: Served;
  /** How many changes are measured. */
  readonly changes: number;
}

/** Answers that the peer's map shows: enough for a median. */
const PEER_ANSWERS = 60;

const script = (cost: Cost) => cost.script;
const frames = (cost: Cost) => cost.mapFrames;
const inAll = (cost: Cost) => cost.script + cost.mapFrames;
/** Wherever it is done. */
const withWorkers = (cost: Cost) => inAll(cost) + cost.workers;

/**
 * Filters changed and regions pointed at in the app, and the same answers shown by the peer's map in
 * two ways: by feature states, as the app does it, and by `setData`, as is straightforward.
 */
export async function benchFilters(
  { browser, served, peer, changes }: Bench,
  regions: readonly Region[],
  synthetic: SyntheticDataset | null,
): Promise<void> {
  const page = await openAtlas(browser, served.url, synthetic);
  const made = await changeFilters(browser, page, regions, changes);
  const hovers = await hoverRegions(browser, page);
  await page.context().close();
  const telling = withNewAnswers(made, regions);
  const answers = telling.slice(0, PEER_ANSWERS).map(({ answer }) => answer);
  const byState = await recolour(browser, peer, 'featureState', synthetic, answers);
  const bySetData = await recolour(browser, peer, 'setData', synthetic, answers);
  const floor = answerTimes(
    regions,
    made.map(({ filters }) => filters),
  );

  print();
  print(
    synthetic
      ? `${regions.length} SYNTHETIC regions: squares with figures and memberships drawn by lot`
      : `The ${regions.length} regions of the dataset`,
  );
  const costs = made.map(({ cost }) => cost);
  printHead(`${made.length} changes of filters, ${telling.length} with a new answer`);
  printTimes('scripting, without the map’s frames', costs.map(script));
  printTimes('scripts of the map’s frames', costs.map(frames));
  printTimes('scripting in all', costs.map(inAll));
  const costsOfNew = telling.map(({ cost }) => cost);
  printTimes('scripting in all, where the answer is new', costsOfNew.map(inAll));
  const layouts = costs.map(({ layout }) => layout);
  printTimes('style, layout and paint', layouts);
  const waits = costs.flatMap(({ toStatus }) => toStatus ?? []);
  printTimes('click to the new status, by the clock', waits);
  printTimes('floor: the answer computed, nothing shown', floor);
  printHead(`${hovers.length} places pointed at`);
  printTimes('scripting, without the map’s frames', hovers.map(script));
  printTimes('scripts of the map’s frames', hovers.map(frames));
  printHead(`${answers.length} new answers on the bare map, with workers`);
  printTimes('by feature states, as the app', byState.map(withWorkers));
  printTimes('by setData (the peer)', bySetData.map(withWorkers));
  const ofPeer = medianOf(bySetData.map(withWorkers));
  const ofApp = medianOf(costsOfNew.map(withWorkers));
  print(`  feature states : setData = ${ratio(medianOf(byState.map(withWorkers)), ofPeer)}`);
  print(`  the app’s whole change : setData alone = ${ratio(ofApp, ofPeer)}`);
}

/** The changes after which other regions are shown than before. */
function withNewAnswers(
  changes: readonly FilterChange[],
  regions: readonly Region[],
): FilterChange[] {
  const all: readonly TerritoryCode[] = regions.map(({ code }) => code);
  return changes.filter(
    ({ answer }, i) => String(answer) !== String(i === 0 ? all : changes[i - 1]?.answer),
  );
}
