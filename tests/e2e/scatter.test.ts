import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { ScatterAtlas } from './scatterAtlas';

const newPage = launchBrowser('none');
const SEARCH = '?view=charts&x=gdp-per-head&y=share-65-plus';

type Row = Record<string, string>;
const table = (file: string): Row[] =>
  parse(readFileSync(`geo/sources/${file}.csv`, 'utf8'), { columns: true });

/** The official values of 2019 by region, as the sources hold them. */
function official(file: string, where: Row): Map<string, number> {
  const regions = new Set(
    table('territories')
      .filter(({ level }) => level === '2')
      .map(({ code }) => code),
  );
  const rows = table(`statistics/${file}`).filter(
    (row) =>
      regions.has(row.code) &&
      Object.entries({ year: '2019', ...where }).every(([key, value]) => row[key] === value),
  );
  return new Map(
    rows.filter(({ value }) => value).map(({ code = '', value }) => [code, Number(value)]),
  );
}

const gdp = official('nama_10r_3gdp', { unit: 'PPS_HAB_EU27_2020' });
const share = official('demo_r_pjanind3', { indic_de: 'PC_Y65_MAX' });
const both = [...gdp].flatMap(([code, x]) => {
  const y = share.get(code);
  return y === undefined ? [] : [{ code, x, y }];
});

/** Pearson's r, by its formula. */
function pearson(pairs: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (of: 'x' | 'y') => pairs.reduce((sum, pair) => sum + pair[of], 0) / pairs.length;
  const [mx, my] = [mean('x'), mean('y')];
  let [xy, xx, yy] = [0, 0, 0];
  for (const { x, y } of pairs) {
    xy += (x - mx) * (y - my);
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

describe('the scatter', () => {
  it('says how many regions have both official values and how they go together', async () => {
    const atlas = new ScatterAtlas(await newPage());
    await atlas.openScatter(SEARCH);
    const text = (await atlas.scatterFigure.innerText()).replaceAll('\u00a0', ' ');
    expect(text).toContain(`${both.length} of 334 regions have both values.`);
    const r = pearson(both);
    const printed = `${r < 0 ? '−' : ''}${Math.abs(r).toFixed(2)}`;
    expect(text).toContain(`r = ${printed} (Pearson, both axes linear)`);
    expect(text).toContain(`n = ${both.length}`);
  });

  it('turns an area that is drawn into a filter of the regions with official values in it', async () => {
    const page = await newPage();
    const atlas = new ScatterAtlas(page);
    await atlas.openScatter(SEARCH);
    await atlas.brush([0.3, 0.2], [0.6, 0.5]);
    const bound = async (name: string) => Number(await page.getByLabel(name).inputValue());
    const [x1, x2] = [await bound('GDP per head, from'), await bound('GDP per head, to')];
    const [y1, y2] = [await bound('Aged 65 and over, from'), await bound('Aged 65 and over, to')];
    const inside = both.filter(({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2);
    expect(inside.length).toBeGreaterThan(10);
    await page.getByText(`${inside.length} regions in the area`).waitFor();
    await page.getByRole('button', { name: 'Use as filter' }).click();
    await expect.poll(() => atlas.answerCount.innerText()).toBe(`${inside.length} of 334 regions`);
    await expect
      .poll(() => atlas.search())
      .toContain(`range=gdp-per-head:${x1}..${x2};share-65-plus:${y1}..${y2}`);
    await page.goBack();
    await expect.poll(() => atlas.answerCount.innerText()).toBe('334 of 334 regions');
  });

  it('shows an area on the map in one step', async () => {
    const page = await newPage();
    const atlas = new ScatterAtlas(page);
    await atlas.openScatter(SEARCH);
    const upperLeft = page.getByRole('button', { name: /^Upper left: / });
    const count = (await upperLeft.innerText()).split(': ')[1];
    await upperLeft.click();
    await page.getByRole('button', { name: 'Show on the map' }).click();
    await atlas.waitForMap('settled');
    expect(await atlas.answerCount.innerText()).toBe(`${count} of 334 regions`);
    await page.goBack();
    await atlas.scatter.waitFor();
  });

  it('reads a region under the pointer and opens it by a click', async () => {
    const page = await newPage();
    const atlas = new ScatterAtlas(page);
    await atlas.openScatter(SEARCH);
    await atlas.markOf('LU00').hover();
    const value = gdp.get('LU00')?.toFixed(0);
    await atlas.scatter.getByText(`GDP per head: ${value} % of the EU average`).first().waitFor();
    await atlas.markOf('LU00').click();
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain('Luxembourg');
  });

  it('lets a finger scroll and read, and draw when it is asked to', async () => {
    const context = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await newPage({ context });
    const atlas = new ScatterAtlas(page);
    await atlas.openScatter(SEARCH);
    await atlas.markOf('LU00').tap();
    await atlas.scatter.getByText('Luxembourg').first().waitFor();
    expect(await atlas.profile.count()).toBe(0);
    await page.getByRole('button', { name: 'Draw with a finger' }).tap();
    await atlas.brushByFinger([0.3, 0.2], [0.6, 0.5]);
    await page.getByText(/regions in the area/).waitFor();
  });

  it.each(['png', 'svg', 'csv'])('can be taken home as %s', async (kind) => {
    const page = await newPage();
    const atlas = new ScatterAtlas(page);
    await atlas.openScatter(`${SEARCH}&region=ITH5`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`^Download as ${kind}: GDP`, 'i') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      `regioscope-scatter-gdp-per-head-share-65-plus.${kind}`,
    );
    if (kind === 'png') return;
    const text = readFileSync(await download.path(), 'utf8');
    for (const each of ['nama_10r_3gdp', 'demo_r_pjanind3', 'view=charts', 'Emilia-Romagna']) {
      expect(text).toContain(each);
    }
    if (kind === 'svg') expect(text).toContain('Emerging');
    else
      expect(text.split('\r\n').filter((line) => /,[A-Z]{2}[A-Z0-9]{2},/.test(line))).toHaveLength(
        both.length,
      );
  });
});
