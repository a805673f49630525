import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('none');

const SIX = 'ITH5,PL51,ES51,IT,DE1,EU27_2020';

/** The comparison in the words of the people who use it. */
class ComparedAtlas extends Atlas {
  get comparison(): Locator {
    return this.page.getByRole('region', { name: 'Comparison', exact: true });
  }

  get tray(): Locator {
    return this.page.getByRole('region', { name: 'Compared territories' });
  }

  figure(name: string): Locator {
    return this.comparison.getByRole('figure', { name });
  }

  /** Names in the tray, each with its number. */
  compared(): Promise<string[]> {
    return this.tray
      .getByRole('listitem')
      .evaluateAll((items) =>
        items.map((item) => item.textContent.replace(/^Number \d of the comparison/, '')),
      );
  }

  async toggle(name: string): Promise<void> {
    await this.profile.getByRole('button', { name: `${name} to comparison` }).click();
  }
}

async function openAtlas(search: string) {
  const atlas = new ComparedAtlas(await newPage());
  await atlas.open(search);
  return atlas;
}

async function openComparison(compare: string, extra = '') {
  const atlas = await openAtlas(`?compare=${compare}${extra}`);
  await atlas.tray.getByRole('button', { name: 'Compare', exact: true }).click();
  await atlas.comparison.getByRole('table', { name: 'Facts side by side' }).waitFor();
  return atlas;
}

describe('adding and removing', () => {
  it('adds the region of the profile, and a reload keeps it', async () => {
    const atlas = await openAtlas('?region=ITH5');
    await atlas.toggle('Add Emilia-Romagna');
    await expect.poll(() => atlas.search()).toContain('compare=ITH5');
    await atlas.page.reload();
    await atlas.tray.waitFor();
    expect(await atlas.compared()).toEqual(['1Emilia-Romagna']);
  });

  it('removes one from the middle, and the others keep number and order through a reload', async () => {
    const atlas = await openAtlas('?compare=ITH5,PL51,ES51');
    await atlas.tray.getByRole('button', { name: 'Remove Dolnośląskie from comparison' }).click();
    await expect.poll(() => atlas.search()).toContain('compare=ITH5,,ES51');
    await atlas.page.reload();
    await atlas.tray.waitFor();
    expect(await atlas.compared()).toEqual(['1Emilia-Romagna', '3Cataluña']);
  });

  it('refuses a seventh with the reason, and lets it take the place of one of the six', async () => {
    const atlas = await openAtlas(`?region=FRF1&compare=${SIX}`);
    await atlas.toggle('Add Alsace');
    const dialog = atlas.page.getByRole('dialog', {
      name: 'Six territories can be compared at most',
    });
    await dialog.waitFor();
    await atlas.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // Escape has closed the dialog alone.
    expect(await atlas.profile.isVisible()).toBe(true);
    await atlas.toggle('Add Alsace');
    await dialog.getByRole('button', { name: /^Replace .*Cataluña/ }).click();
    await expect.poll(() => atlas.search()).toContain('compare=ITH5,PL51,FRF1,IT,DE1,EU27_2020');
    expect(
      await atlas.profile
        .getByRole('button', { name: 'Remove Alsace from comparison' })
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
  });

  it('adds the region that the keyboard stands on with the key C', async () => {
    const atlas = await openAtlas('?camera=7/44.5/11.2');
    await atlas.stage.focus();
    await atlas.waitForReading('Emilia-Romagna');
    await atlas.page.keyboard.press('c');
    await expect.poll(() => atlas.search()).toContain('compare=ITH5');
    await atlas.waitForReading(/Emilia-Romagna.*comparison/);
  });

  it('goes to the comparison and gives it the focus', async () => {
    const atlas = await openComparison('ITH5,PL51');
    expect(atlas.search()).toContain('view=charts');
    expect(await atlas.comparison.evaluate((each) => each === document.activeElement)).toBe(true);
  });
});

/** The official table of an indicator, as it lies in the sources. */
function official(file: string): Record<string, string>[] {
  return parse(readFileSync(`geo/sources/statistics/${file}.csv`, 'utf8'), { columns: true });
}

describe('the charts of a comparison', () => {
  it('show the values of the official table', async () => {
    const atlas = await openComparison('ITH5,PL51,ES51', '&indicator=gdp-per-head');
    const figure = atlas.figure('GDP per head, year by year');
    await figure.getByRole('switch', { name: 'Show as table' }).click();
    const rows = await figure
      .getByRole('row')
      .evaluateAll((all) =>
        all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)),
      );
    const table = official('nama_10r_3gdp').filter(({ unit }) => unit === 'PPS_HAB_EU27_2020');
    expect(rows.length).toBeGreaterThan(15);
    for (const [year, ...cells] of rows) {
      const expected = ['ITH5', 'PL51', 'ES51'].map((code) => {
        const found = table.find((row) => row.code === code && row.year === year);
        return found ? `${Math.round(Number(found.value))}${found.flag}` : 'not available';
      });
      expect([year, ...cells]).toEqual([year, ...expected]);
    }
  });

  it('sort the bars by the indicator that is chosen', async () => {
    const atlas = await openComparison('PL51,ITH5,ES51');
    const figure = atlas.comparison.getByRole('figure', { name: /from the highest value$/ });
    await figure.getByLabel('Indicator').selectOption({ label: 'Aged 65 and over' });
    await figure.getByRole('switch', { name: 'Show as table' }).click();
    const heads = await figure.getByRole('rowheader').allInnerTexts();
    const values = official('demo_r_pjanind3').filter(
      ({ indic_de, year }) => indic_de === 'PC_Y65_MAX' && year === '2019',
    );
    const value = (code: string) => Number(values.find((row) => row.code === code)?.value);
    const order = [
      ['1 Dolnośląskie', value('PL51')],
      ['2 Emilia-Romagna', value('ITH5')],
      ['3 Cataluña', value('ES51')],
    ] as const;
    expect(heads).toEqual(order.toSorted((a, b) => b[1] - a[1]).map(([name]) => name));
  });
});

it.each([1440, 390])('no part of the comparison is wider than a window of %i px', async (width) => {
  const page = await newPage({ context: { viewport: { width, height: 844 } } });
  const atlas = new ComparedAtlas(page);
  await atlas.open('?compare=ITH5,PT20,ES51,IT,BE10,EU27_2020', 'any');
  await atlas.tray.getByRole('button', { name: 'Compare', exact: true }).click();
  await atlas.figure('Age pyramids').waitFor();
  const { scrollWidth, clientWidth } = await atlas.comparison.evaluate((each) => ({
    scrollWidth: each.scrollWidth,
    clientWidth: each.clientWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
