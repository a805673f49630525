import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';

const newPage = launchBrowser('none');

const WIDTHS = { desktop: [1440, 900], tablet: [1024, 768], phone: [390, 844] } as const;
const PAGES = {
  'the map': '',
  'a profile': '?region=ITH5',
  'a population': '?region=ITH5&tab=population',
  memberships: '?region=ITH5&tab=networks',
  'a profile of a parent': '?region=DED2',
  'a link that is not understood': '?region=XX99&indicator=happiness',
} as const;

/** What axe finds wrong with the page as it stands, by WCAG 2.2 A and AA and best practice. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate('axe.run()')) as axe.AxeResults;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(
    Object.entries(WIDTHS).flatMap(([device, [width, height]]) =>
      Object.entries(PAGES).map(([name, search]) => ({ device, width, height, name, search })),
    ),
  )('$name on a $device has no violation', async ({ width, height, search }) => {
    const page = await newPage({ context: { viewport: { width, height }, colorScheme } });
    const atlas = new Atlas(page);
    await atlas.open(search, 'any');
    if (search.includes('region=ITH5')) await atlas.profile.getByRole('tabpanel').waitFor();
    if (search.includes('tab=population')) await atlas.chart('Health').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(Object.entries(WIDTHS))('the table on a %s has no violation', async (_, size) => {
    const [width, height] = size;
    const page = await newPage({ context: { viewport: { width, height }, colorScheme } });
    await new Atlas(page).openTable('?view=table&network=errin');
    expect(await violations(page)).toEqual([]);
  });

  it.each(Object.entries(WIDTHS))(
    'filters, what a network is, and an empty answer on a %s have no violation',
    async (_, [width, height]) => {
      const page = await newPage({ context: { viewport: { width, height }, colorScheme } });
      const atlas = new Atlas(page);
      await atlas.open(
        '?network=eusbsr&exclude=errin&group=leader&country=MT&range=physicians:3..400',
      );
      await page.getByText('No region meets all of this.').waitFor();
      expect(await violations(page)).toEqual([]);
      if (width <= 900) await page.getByRole('button', { name: 'Filters', exact: true }).click();
      for (const part of ['Profile and collaboration', 'Text']) await atlas.filterGroup(part);
      expect(await violations(page)).toEqual([]);
      await atlas.filters.getByRole('button', { name: 'About ERRIN' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );
});

it.each(['lo', 'italy', 'lombardie', 'nowhere'])(
  'the search box open on “%s” has no violation',
  async (text) => {
    const page = await newPage();
    await new Atlas(page).open();
    await page.getByRole('combobox', { name: 'Find a region' }).fill(text);
    const answer = page.getByRole('listbox').getByRole('option').first();
    await (text === 'nowhere' ? page.getByText('No region is called that.') : answer).waitFor();
    expect(await violations(page)).toEqual([]);
  },
);

it('the search box open on recent ones has no violation', async () => {
  const page = await newPage();
  const atlas = new Atlas(page);
  await atlas.open();
  await atlas.find('ITH5');
  // The profile takes the focus when it opens, which closes the list.
  await atlas.profile.getByRole('tabpanel').waitFor();
  await page.getByRole('combobox', { name: 'Find a region' }).fill('');
  await page.getByRole('group', { name: 'Recent' }).waitFor();
  expect(await violations(page)).toEqual([]);
});
