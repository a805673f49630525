import type { Browser, Locator, Page } from 'playwright-core';
import { pointTo } from './controls';
import { measure, type Step } from './measure';
import { openAtlas, openPage } from './pages';
import type { Cost } from './trace';

/** Steps to the year before, and as many back. */
const YEARS_BACK = 10;
/** Milliseconds. */
const LOOK = 400;

/** Each region's charts opened on a fresh page: code, words and files come with the click. */
export async function openFirstCharts(
  browser: Browser,
  url: string,
  codes: readonly string[],
): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const code of codes) {
    const page = await openAtlas(browser, `${url}?region=${code}`, null);
    costs.push(...(await measure(browser, page, [openTab(page)], () => mustBeDrawn(page))));
    await page.context().close();
  }
  return costs;
}

/**
 * Each region's charts opened for the first time on a page that has drawn those of another region:
 * the code is there, and the region's file has come with its profile. The country's may come with the click.
 */
export async function openWarmCharts(
  browser: Browser,
  url: string,
  codes: readonly string[],
): Promise<Cost[]> {
  const page = await openAtlas(browser, `${url}?region=AT13&tab=population`, null);
  await lastChart(page).waitFor();
  let openings = 0;
  const steps = codes.flatMap((code) => [
    chooseRegion(page, code),
    async () => {
      openings += 1;
      if (!page.url().includes(`region=${code}`)) throw new Error(`${code} is not chosen`);
      return openTab(page)();
    },
  ]);
  let done = 0;
  const costs = await measure(browser, page, steps, async () => {
    done += 1;
    if (done === 2 * openings) await mustBeDrawn(page);
  });
  await page.context().close();
  // The choice of the region is a step only so that the map comes to rest after it.
  return costs.filter((_, i) => i % 2 === 1);
}

/** Moves the year of an age pyramid back and forth by the arrow keys. */
export async function moveYears(browser: Browser, url: string): Promise<Cost[]> {
  const page = await openAtlas(browser, `${url}?region=ITH5&tab=population`, null);
  await lastChart(page).waitFor();
  const slider = page.getByRole('slider', { name: 'Year shown' });
  await slider.focus();
  const yearOf = () => slider.getAttribute('aria-valuetext');
  let year = await yearOf();
  const press =
    (key: string): Step =>
    async () =>
    () =>
      page.keyboard.press(key);
  const steps = ['ArrowLeft', 'ArrowRight'].flatMap((key) =>
    Array<Step>(YEARS_BACK).fill(press(key)),
  );
  const costs = await measure(browser, page, steps, async () => {
    const before = year;
    year = await yearOf();
    if (year === before) throw new Error(`the pyramid stays at ${year}`);
  });
  await page.context().close();
  return costs;
}

/** Adds each territory to a comparison of five, on a fresh page of charts. */
export async function addSixth(
  browser: Browser,
  url: string,
  five: readonly string[],
  codes: readonly string[],
): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const code of codes) {
    const page = await openPage(browser, `${url}?view=charts&compare=${five}`, null);
    const section = page.getByRole('region', { name: 'Comparison', exact: true });
    const figures = section.getByRole('figure');
    await figures.filter({ hasText: 'Age pyramids' }).waitFor();
    const search = section.getByRole('combobox', { name: 'Add a territory' });
    const option = section.getByRole('option').first().filter({ hasText: code });
    let name = '';
    const type: Step = async () => async () => {
      await search.fill(code);
      await option.waitFor();
    };
    const choose: Step = async () => {
      name = (await option.innerText()).split('\n')[0]?.trim() ?? '';
      return () => page.keyboard.press('Enter');
    };
    const [, cost] = await measure(browser, page, [type, choose]);
    // A drawing may shorten a long name, so the last of the charts answers for all.
    const isDrawn = await figures
      .filter({ hasText: 'Age pyramids' })
      .filter({ hasText: name })
      .count();
    if (!cost || name === '' || isDrawn === 0) throw new Error(`no chart shows ${code}`);
    costs.push(cost);
    await page.context().close();
  }
  return costs;
}

/** The chart that stands last in the tab. */
function lastChart(page: Page): Locator {
  return page.getByRole('figure', { name: /^Health/ });
}

async function mustBeDrawn(page: Page): Promise<void> {
  if (!(await lastChart(page).isVisible())) throw new Error(`${page.url()}: no charts are drawn`);
}

function openTab(page: Page): Step {
  return async () => {
    await pointTo(page, page.getByRole('tab', { name: 'Population' }));
    return async () => {
      await page.mouse.down();
      await page.mouse.up();
      // The page rests while files are on their way. Looked at seldom: each look costs it a little.
      do await page.waitForTimeout(LOOK);
      while (!(await lastChart(page).isVisible()));
    };
  };
}

/** Goes to the profile of a region by its code. */
function chooseRegion(page: Page, code: string): Step {
  return async () => async () => {
    await page.getByRole('tab', { name: 'Profile' }).click();
    await page.getByRole('combobox', { name: 'Find a region' }).fill(code);
    // The whole list stands there before what is typed has narrowed it.
    await page.getByRole('option').first().filter({ hasText: code }).waitFor();
    await page.keyboard.press('Enter');
  };
}
