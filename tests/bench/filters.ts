import type { Browser, Locator, Page } from 'playwright-core';
import type { TerritoryCode } from '../../src/model/dataset/codes';
import type { Region } from '../../src/model/dataset/regions';
import type { Filters } from '../../src/model/filter/filters';
import { clearButton, filterChoices, pointTo } from './controls';
import { expectedAnswer, filtersOfAddress } from './expected';
import { measure, type Step } from './measure';
import { createRandom, pick } from './random';
import { type Cost, MARK } from './trace';

/** One change of the filters, what they then asked for, and what it took to show. */
export interface FilterChange {
  readonly cost: Cost;
  readonly filters: Filters;
  readonly answer: readonly TerritoryCode[];
}

/** How often a change clears the filters: else the answer would soon stay empty. */
const CLEARS = 0.12;
/** The same where nothing is left that meets them. */
const CLEARS_EMPTY = 0.5;

/**
 * Changes the filters by the panel's own controls, at random but by a seed, and measures each change.
 * The status must say what the bare model says of the address; a run that measures something else fails.
 */
export async function changeFilters(
  browser: Browser,
  page: Page,
  regions: readonly Region[],
  changes: number,
): Promise<FilterChange[]> {
  const random = createRandom(20190101);
  const choices = await filterChoices(page);
  await markStatus(page);
  const seen: Omit<FilterChange, 'cost'>[] = [];

  const nextControl = async (): Promise<Locator> => {
    const isEmpty = seen.at(-1)?.answer.length === 0;
    const clear = clearButton(page);
    if (random() < (isEmpty ? CLEARS_EMPTY : CLEARS) && (await clear.isVisible())) return clear;
    return (await pick(random, choices)(random)) ?? nextControl();
  };
  const step: Step = async () => {
    await pointTo(page, await nextControl());
    return async () => {
      await page.mouse.down();
      await page.mouse.up();
    };
  };
  const check = async () => {
    const filters = filtersOfAddress(page.url());
    const answer = expectedAnswer(regions, filters);
    const expected = `${answer.length} of ${regions.length} regions`;
    const shown = await statusOf(page).innerText();
    if (digits(shown) !== digits(expected)) {
      throw new Error(`${page.url()}: the status says "${shown}" instead of "${expected}"`);
    }
    seen.push({ filters, answer });
  };
  const costs = await measure(browser, page, Array<Step>(changes).fill(step), check);
  return costs.flatMap((cost, i) => {
    const change = seen[i];
    return change ? [{ cost, ...change }] : [];
  });
}

const STATUS = /\d of [\d\s., ]+ regions/;

function statusOf(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: STATUS });
}

/** The numbers of a sentence, whatever separates their thousands. */
function digits(text: string): string {
  return text.replace(/[^\d ]|(?<=\d)[., ](?=\d{3})/g, '').trim();
}

/** Marks in the page's own timeline when the status says something new. */
function markStatus(page: Page): Promise<void> {
  return statusOf(page).evaluate((status, name) => {
    let shown = status.textContent;
    new MutationObserver(() => {
      if (status.textContent !== shown) performance.mark(name);
      shown = status.textContent;
    }).observe(status, { subtree: true, childList: true, characterData: true });
  }, MARK.status);
}
