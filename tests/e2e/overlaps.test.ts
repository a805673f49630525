import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { OverlapsAtlas } from './overlapsAtlas';
import { allRegions, both, membersOf, without } from './sources';

const newPage = launchBrowser('none');

const errin = membersOf('errin');
const vanguard = membersOf('vanguard');
const s3p4pm = membersOf('s3p4pm');

/** The bars of the three networks, worked out from the sources. */
const ERRIN_ONLY = `ERRIN only: ${without(errin, vanguard, s3p4pm).size} regions`;
const VANGUARD_ONLY = `Vanguard only: ${without(vanguard, errin, s3p4pm).size} regions`;
const TWO = without(both(errin, vanguard), s3p4pm).size;
const TWO_ONLY = `ERRIN and Vanguard only: ${TWO} regions`;
const ALL = `ERRIN, Vanguard and S3P4PM: ${both(errin, vanguard, s3p4pm).size} regions`;
const NONE = without(new Set(allRegions), errin, vanguard, s3p4pm).size;
const THREE = '?view=charts&network=errin,vanguard,s3p4pm';

async function openCharts(search: string, page?: Page): Promise<OverlapsAtlas> {
  const atlas = new OverlapsAtlas(page ?? (await newPage()));
  await atlas.openCharts(search);
  return atlas;
}

describe('the overlaps of networks', () => {
  it('count the regions of each combination as the sources have them', async () => {
    const atlas = await openCharts(THREE);
    const bars = await atlas.bars();
    expect(bars).toEqual(expect.arrayContaining([ERRIN_ONLY, VANGUARD_ONLY, TWO_ONLY, ALL]));
  });

  it('filter by exactly the bar that is clicked, and go back', async () => {
    const atlas = await openCharts(THREE);
    const bars = await atlas.bars();
    await atlas.pressBar(TWO_ONLY);
    await atlas.waitForStatus(`${TWO} of 334 regions`);
    expect(atlas.search()).toContain('network=errin,vanguard');
    expect(atlas.search()).toContain('match=all');
    expect(atlas.search()).toContain('exclude=s3p4pm');
    expect(await atlas.bars()).toEqual(bars);
    expect(await atlas.pressedBars()).toEqual([TWO_ONLY]);
    await atlas.page.goBack();
    await atlas.waitForStatus(`${allRegions.length - NONE} of 334 regions`);
    expect(await atlas.pressedBars()).toEqual([]);
  });

  it('have a status equal to each bar’s number, the regions in none included', async () => {
    const atlas = await openCharts(THREE);
    const bars = [...(await atlas.bars()), `In none of these: ${NONE} regions`];
    for (const bar of bars) {
      await atlas.pressBar(bar);
      await atlas.waitForStatus(`${/: (\d+)/.exec(bar)?.[1]} of 334 regions`);
    }
  });

  it.each([
    [1440, 900],
    [390, 844],
  ])('stand within the page at %i × %i', async (width, height) => {
    const page = await newPage({ context: { viewport: { width, height } } });
    const atlas = await openCharts('?view=charts', page);
    expect(await atlas.bars()).toHaveLength(20);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await atlas.pressBar((await atlas.bars()).at(-1) ?? '');
    expect(await atlas.pressedBars()).toHaveLength(1);
  });
});

describe('a network’s members against the rest', () => {
  it('open the region whose dot is walked to', async () => {
    const atlas = await openCharts(THREE);
    await atlas.page.getByRole('application', { name: /^Listed members/ }).focus();
    await atlas.page.keyboard.press('End');
    await atlas.page.keyboard.press('Enter');
    // The densest region of ERRIN in 2019, by demo_r_d3dens: 7 526.7 persons per km².
    await atlas.profile.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await atlas.regionName()).toContain('Bruxelles');
  });

  it('open the region whose dot is clicked', async () => {
    const atlas = await openCharts('?view=charts&network=nspa');
    const strip = atlas.page.getByRole('application', { name: /^Members/ });
    await strip.scrollIntoViewIfNeeded();
    const dot = await strip.locator('circle').first().boundingBox();
    if (!dot) throw new Error('no dot');
    await atlas.page.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2);
    await atlas.profile.getByRole('heading', { level: 2 }).first().waitFor();
    expect(membersOf('nspa')).toContain(/region=(\w+)/.exec(atlas.search())?.[1]);
  });
});
