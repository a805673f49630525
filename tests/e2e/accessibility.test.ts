import { describe, expect, it } from 'vitest';
import { Atlas } from './atlas';
import { launchBrowser } from './browser';
import { violations, violationsEverywhere, WIDTHS } from './violations';

const newPage = launchBrowser('none');
const newMapPage = launchBrowser('webgl');

const PAGES = {
  'the map': '',
  'a profile': '?region=ITH5',
  'a population': '?region=ITH5&tab=population',
  memberships: '?region=ITH5&tab=networks',
  'a profile of a parent': '?region=DED2',
  'a link that is not understood': '?region=XX99&indicator=happiness',
} as const;

/** Filters that no region meets. */
const EMPTY_ANSWER =
  '?network=eusbsr&exclude=errin&group=leader&country=MT&range=physicians:3..400';

describe('in three widths and two themes', () => {
  it.each(Object.entries(PAGES))('%s has no violation', async (_, search) => {
    const page = await newPage();
    const atlas = new Atlas(page);
    await atlas.open(search);
    if (search.includes('region=ITH5')) await atlas.profile.getByRole('tabpanel').waitFor();
    if (search.includes('tab=population')) await atlas.chart('Health').waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  it('the table has no violation', async () => {
    const page = await newPage();
    await new Atlas(page).openTable('?view=table&network=errin');
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  it.each([
    ['networks that overlap, with a profile', '&network=errin,vanguard,s3p4pm&region=ITH5'],
    ['innovation groups', '&network=errin,vanguard&indicator=innovation-group'],
    ['a comparison of six', '&compare=ITH5,PT20,ES51,IT,BE10,EU27_2020'],
  ])('the charts of %s have no violation', async (_, search) => {
    const page = await newPage();
    await new Atlas(page).openScatter(`?view=charts${search}`);
    for (const each of await page.getByRole('switch').all()) await each.check();
    await page.getByRole('button', { name: /^Upper left: / }).click();
    expect(await violationsEverywhere(page)).toEqual([]);
  });

  it('an empty answer has no violation', async () => {
    const page = await newPage();
    await new Atlas(page).open(EMPTY_ANSWER);
    await page.getByText('No region meets all of this.').waitFor();
    expect(await violationsEverywhere(page)).toEqual([]);
  });
});

it('the interactive map has no violation', async () => {
  const page = await newMapPage();
  await new Atlas(page).open('', 'ready');
  expect(await violations(page)).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(Object.entries(WIDTHS))(
    'open filters and what a network is, on a %s, have no violation',
    async (_, [width, height]) => {
      const page = await newPage({ context: { viewport: { width, height }, colorScheme } });
      const atlas = new Atlas(page);
      await atlas.open(EMPTY_ANSWER);
      if (width <= 900) await page.getByRole('button', { name: 'Filters', exact: true }).click();
      for (const part of ['Profile and collaboration', 'Text']) await atlas.filterGroup(part);
      expect(await violations(page)).toEqual([]);
      await atlas.filters.getByRole('button', { name: 'About ERRIN' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );
});

it('what buttons open over the page has no violation', async () => {
  const page = await newPage();
  const atlas = new Atlas(page);
  await atlas.open('?region=PL51&compare=ITH5,PT20,ES51,IT,BE10,EU27_2020');
  const open = async (button: string, role: 'group' | 'dialog', name: string) => {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole(role, { name }).waitFor();
    // A dialog of one width is one of every width: the phone has the least room.
    const { desktop, phone } = WIDTHS;
    const found = await violationsEverywhere(page, { phone, desktop });
    expect.soft(found).toEqual([]);
    await page.keyboard.press('Escape');
  };
  await open('Map settings', 'group', 'Move the map');
  await open('Keys of the map', 'dialog', 'Keys of the map');
  await open('Print or picture of this map', 'dialog', 'Print or picture of this map');
  await open('Add Dolnośląskie to comparison', 'dialog', 'Six territories can be compared at most');
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
