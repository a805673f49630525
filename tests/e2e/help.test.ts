import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';
import { violations } from './violations';

const newPage = launchBrowser('none');

const VIEW = '?indicator=median-age&country=IT&region=ITH5';
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** In both themes; the width stays, because another layout has another link to come back to. */
async function violationsOfBoth(page: Page): Promise<string[]> {
  const found = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page)));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

describe('the pages beside the atlas', () => {
  it('open from the map, are accessible, and give the view back as it was', async () => {
    const page = await newPage();
    const atlas = new Atlas(page);
    await atlas.open(VIEW);
    await atlas.profile.getByRole('tabpanel').waitFor();
    const title = await page.title();
    const footer = page.getByRole('contentinfo');
    for (const [link, name] of [
      ['Help', 'How to read this map'],
      ['About the data', 'About the data'],
      ['Accessibility', 'Accessibility statement'],
    ] as const) {
      await footer.getByRole('link', { name: link, exact: true }).press('Enter');
      await heading(page, name).waitFor();
      expect(await page.title()).toBe(`${name} – Regioscope`);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
      await expect.poll(() => atlas.search()).toContain(`${VIEW}&page=`);
      expect(await heading(page, name).evaluate((h1) => h1 === document.activeElement)).toBe(true);
      expect(await violationsOfBoth(page)).toEqual([]);
      // Escape belongs to the page that is read: the profile behind it stays open.
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Back to the atlas' }).press('Enter');
      await atlas.map.waitFor();
      await expect.poll(() => atlas.search()).toBe(VIEW);
      expect(await atlas.profile.getByRole('heading', { level: 2 }).first().innerText()).toBe(
        'Emilia-Romagna',
      );
      const opener = footer.getByRole('link', { name: link, exact: true });
      await expect
        .poll(() => opener.evaluate((element) => element === document.activeElement))
        .toBe(true);
    }
    expect(await page.title()).toBe(title);
    await page.goBack();
    await heading(page, 'Accessibility statement').waitFor();
    await page.goForward();
    await atlas.map.waitFor();
  });

  it('have no violation on a phone', async () => {
    const page = await newPage({ context: { viewport: { width: 390, height: 844 } } });
    for (const [address, name] of [
      ['help', 'How to read this map'],
      ['about', 'About the data'],
      ['accessibility', 'Accessibility statement'],
    ] as const) {
      await page.goto(`${inject('baseUrl')}?page=${address}`);
      await heading(page, name).waitFor();
      expect(await violationsOfBoth(page)).toEqual([]);
    }
  });

  it('are reached from a term at the section on it, and by address alone', async () => {
    const page = await newPage();
    const atlas = new Atlas(page);
    await atlas.open('?region=ITH5');
    await atlas.profile.getByRole('button', { name: 'What is meant by “NUTS”?' }).click();
    const popover = page.getByRole('dialog', { name: 'NUTS' });
    expect(await popover.innerText()).toContain('nomenclature of territorial units');
    expect(await violations(page)).toEqual([]);
    await popover.getByRole('link', { name: 'More in the help' }).click();
    const section = page.getByRole('heading', { name: 'NUTS, regions and parents' });
    await expect.poll(() => page.url()).toMatch(/\?region=ITH5&page=help#nuts$/);
    await expect
      .poll(() => section.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.reload();
    await expect
      .poll(() => section.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.getByRole('link', { name: 'Back to the atlas' }).click();
    await atlas.profile.getByRole('heading', { name: 'Emilia-Romagna', exact: true }).waitFor();
    await expect.poll(() => page.url()).toMatch(/\?region=ITH5$/);
  });
});

it('dismisses the hint of the first visit for good, without moving anything', async () => {
  const page = await newPage({ context: { viewport: { width: 390, height: 844 } } });
  const atlas = new Atlas(page);
  await atlas.open();
  // Where there is little room, one message waits for the other.
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click();
  const hint = page.getByRole('region', { name: 'First visit' });
  await hint.waitFor();
  const before = await atlas.map.boundingBox();
  await hint.getByRole('button', { name: 'Dismiss for good' }).click();
  await hint.waitFor({ state: 'detached' });
  expect(await atlas.map.boundingBox()).toEqual(before);
  await page.reload();
  await atlas.waitForMap('settled');
  expect(await hint.count()).toBe(0);
});
