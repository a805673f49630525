import type { Browser } from 'playwright-core';
import type { Served } from '../app';
import { addSixth, moveYears, openFirstCharts, openWarmCharts } from './charts';
import { print, printHead, printTimes } from './report';
import type { Cost } from './trace';

const PROFILES = 'ITH5,PL51,ES51,FRK2,SE22,DE21,NL41,RO32,FI1C,EL30'.split(',');
const FIVE = PROFILES.slice(0, 3).concat('SE22', 'DE21');
const SIXTHS = ['FRK2', 'NL41', 'RO32', 'FI1C', 'EL30'];

/** Milliseconds of scripting that each may take. */
const TARGETS = { open: 200, year: 50, sixth: 150 };

const inAll = (cost: Cost) => cost.script + cost.mapFrames;
const layout = (cost: Cost) => cost.layout;

/** The charts of a profile opened, the year of its pyramid moved, and a sixth territory compared. */
export async function benchCharts(browser: Browser, { url }: Served): Promise<void> {
  print();
  print('Charts');
  const first = await openFirstCharts(browser, url, PROFILES);
  const warm = await openWarmCharts(browser, url, PROFILES);
  printHead(`Charts of ${warm.length} profiles opened`);
  printTimes('scripting, code there', warm.map(inAll));
  printTimes('style, layout and paint, code there', warm.map(layout));
  printTimes('scripting, fresh page, code included', first.map(inAll));
  printTimes('style, layout and paint, fresh page', first.map(layout));
  printTarget('code there', warm, TARGETS.open);

  const years = await moveYears(browser, url);
  printHead(`${years.length} steps of the pyramid’s year`);
  // No frame can take more than the whole step.
  printTimes('scripting of a step, all its frames', years.map(inAll));
  printTimes('style, layout and paint', years.map(layout));
  printTarget('step', years, TARGETS.year);

  const sixth = await addSixth(browser, url, FIVE, SIXTHS);
  printHead(`A sixth territory compared, ${sixth.length} fresh pages`);
  printTimes('scripting, from the choice until quiet', sixth.map(inAll));
  printTimes('style, layout and paint', sixth.map(layout));
  printTarget('choice', sixth, TARGETS.sixth);
}

function printTarget(what: string, costs: readonly Cost[], target: number): void {
  const kept = costs.filter((cost) => inAll(cost) <= target).length;
  print(`  target: ${what} at most ${target} ms, kept by ${kept} of ${costs.length}`);
}
