import type { Page } from 'playwright-core';
import { clearButton, filterChoices, pointTo } from './controls';
import type { Shown } from './eurostat/shown';
import { createRandom, pick } from './random';
import type { Side } from './sides';

type Act = () => Promise<void>;

/** Milliseconds between two acts of a person in a hurry. */
const PAUSE = 120;

/** Does one thing after the other, at random but by a seed, as long as it is let. */
export async function actAtRandom(
  page: Page,
  acts: readonly Act[],
  seed: number,
  milliseconds: number,
): Promise<number> {
  const random = createRandom(seed);
  const end = Date.now() + milliseconds;
  let done = 0;
  for (; Date.now() < end; done++) {
    await pick(random, acts)();
    await page.waitForTimeout(PAUSE);
  }
  return done;
}

/** What can be done with the app: pointing, opening regions, moving the map, filters, another indicator. */
export async function actsOfApp(page: Page, side: Side, shown: readonly Shown[]): Promise<Act[]> {
  const random = createRandom(7);
  const choices = await filterChoices(page);
  const indicator = page.getByLabel('Indicator', { exact: true }).first();
  const click = async () => {
    await page.mouse.down();
    await page.mouse.up();
  };
  const filter: Act = async () => {
    const control = await pick(random, choices)(random);
    if (!control) return;
    await pointTo(page, control);
    await click();
  };
  const clear: Act = async () => {
    if (await clearButton(page).isVisible()) await clearButton(page).click();
  };
  const open: Act = async () => {
    await pointAtRandom(page, side, random);
    await click();
  };
  const choose: Act = async () => {
    await indicator.selectOption({ label: pick(random, shown).title });
  };
  return [...actsOnMap(page, side, random), filter, filter, clear, open, choose, choose];
}

/** What can be done with the peer: the same without what it has not. */
export function actsOfPeer(page: Page, side: Side, shown: readonly Shown[]): Act[] {
  const random = createRandom(7);
  const choose: Act = () => page.evaluate((each) => window.show?.(each), pick(random, shown));
  return [...actsOnMap(page, side, random), choose, choose];
}

function actsOnMap(page: Page, side: Side, random: () => number): Act[] {
  const point: Act = () => pointAtRandom(page, side, random);
  const zoom: Act = async () => {
    await point();
    await page.mouse.wheel(0, random() < 0.5 ? -240 : 240);
  };
  const drag: Act = async () => {
    await point();
    await page.mouse.down();
    await pointAtRandom(page, side, random);
    await page.mouse.up();
  };
  return [point, point, point, zoom, drag];
}

async function pointAtRandom(page: Page, { middle }: Side, random: () => number): Promise<void> {
  const away = () => 240 * (random() - 0.5);
  await page.mouse.move(middle.x + away(), middle.y + away(), { steps: 4 });
}
