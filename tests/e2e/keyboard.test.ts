import { describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { KeyboardAtlas } from './keyboardAtlas';

const newPage = launchBrowser('none');

async function openAtlas(search = ''): Promise<KeyboardAtlas> {
  const atlas = new KeyboardAtlas(await newPage());
  await atlas.open(search);
  return atlas;
}

describe('without a mouse', () => {
  it('a person finds a region, walks on to its neighbours, compares, opens and leaves', async () => {
    const atlas = await openAtlas();
    const { page } = atlas;
    await atlas.tabTo(page.getByRole('combobox', { name: 'Find a region' }));
    await page.keyboard.type('emilia');
    await page.getByRole('listbox').getByRole('option').first().waitFor();
    await atlas.press('ArrowDown', 'Enter');
    await atlas.profile.waitFor();
    await expect.poll(() => atlas.focused()).toBe('h2: Emilia-Romagna');

    // The map stands before the profile, and begins where that is open.
    await atlas.tabTo(atlas.stage, 'Shift+Tab');
    await atlas.waitForReading(
      'Emilia-Romagna, Italy, 201.9 persons per km², 4th of 5 classes from the lowest, its profile is open',
    );
    await atlas.press('ArrowDown');
    await atlas.waitForReading('Toscana, Italy');
    await atlas.press('ArrowUp');
    await atlas.waitForReading('Emilia-Romagna, Italy');
    expect(await atlas.map.locator('[data-walked]').getAttribute('data-walked')).toBe('ITH5');
    await atlas.press('c');
    await atlas.waitForReading('number 1 of the comparison');
    await atlas.press('Home', 'c');
    await atlas.waitForReading(/^Inner London — East, United Kingdom.*estimated.*number 2/);
    expect(atlas.search()).toBe('?region=ITH5&compare=ITH5,UKI4');

    await atlas.press('?');
    await page.getByRole('dialog', { name: 'Keys of the map' }).waitFor();
    await atlas.press('Escape');
    expect(await atlas.focused()).toMatch(/^application: Population density, 2019/);
    await atlas.press('Enter');
    await expect.poll(() => atlas.focused()).toBe('h2: Inner London — East');
    await atlas.press('Escape');
    await atlas.profile.waitFor({ state: 'detached' });
    await expect.poll(() => atlas.focused()).toMatch(/^application/);
    await atlas.waitForReading(/^Inner London — East, United Kingdom/);
    // Escape leaves the region, then the map.
    await atlas.press('Escape', 'Escape');
    expect(await atlas.focused()).toMatch(/^main: Map of European regions/);
    expect(await atlas.map.locator('[data-walked]').count()).toBe(0);
  });

  it('a person filters, hears what is left, reads it on the map and in the table', async () => {
    const atlas = await openAtlas();
    const { page } = atlas;
    await atlas.tabTo(atlas.filters.getByRole('checkbox', { name: 'ERRIN', exact: true }));
    await atlas.press(' ');
    await atlas.waitForStatus('63 of 334 regions');
    await atlas.waitForStatus('Population density 2019: from 3.4 to 7\u202f526.7 persons per km²');
    await atlas.tabTo(page.getByRole('link', { name: 'Skip to the map' }), 'Shift+Tab');
    await atlas.press('Enter');
    await atlas.tabTo(atlas.stage);
    await atlas.press('Home');
    await atlas.waitForReading(
      /Bruxelles-Capitale.*Belgium.*5th of 5 classes from the lowest, matches your filter/,
    );
    await page.keyboard.type('podl');
    await atlas.waitForReading(/^Podlaskie, Poland.*does not match your filter: not in the answer/);
    await atlas.press('End');
    await page.keyboard.type('guade');
    await atlas.waitForReading(/^Guadeloupe, France.*in a box of its own/);

    await atlas.tabTo(page.getByRole('button', { name: 'Table', exact: true }), 'Shift+Tab');
    await atlas.press('Enter');
    await atlas.table.getByRole('rowheader').first().waitFor();
    await atlas.tabTo(atlas.table.getByRole('rowheader').first().getByRole('button'));
    await atlas.press('ArrowDown', 'Enter');
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain('West Midlands');
    await atlas.press('Escape');
    await atlas.profile.waitFor({ state: 'detached' });
    await expect.poll(() => atlas.focused()).toMatch(/West Midlands/);
  });
});

it.each([
  ['beside the map', 1440, 900],
  ['of a phone held across', 844, 390],
])('the list %s gives way to the profile and takes the focus back', async (_, width, height) => {
  const page = await newPage({ context: { viewport: { width, height } } });
  const atlas = new KeyboardAtlas(page);
  await atlas.open();
  const regions = page.getByRole('button', { name: 'Regions', exact: true });
  await atlas.list.or(regions).first().waitFor();
  if (await regions.isVisible()) await regions.press('Enter');
  await atlas.list.getByRole('button', { name: /^1\./ }).focus();
  await atlas.press(...Array<string>(20).fill('ArrowDown'));
  await expect.poll(() => atlas.focused()).toMatch(/^button: 21\.Zuid-Holland/);
  await atlas.press('Enter');
  await expect.poll(() => atlas.focused()).toBe('h2: Zuid-Holland');
  await atlas.press('Escape');
  await expect.poll(() => atlas.focused()).toMatch(/^button: 21\.Zuid-Holland/);
});

describe('to a screen reader', () => {
  it('the map is one application with a name, a voice of its own and a few buttons', async () => {
    const atlas = await openAtlas('?region=ITH5&map=simple');
    await atlas.profile.getByRole('tabpanel').waitFor();
    const view = atlas.page.locator('[data-map-state]');
    expect((await view.ariaSnapshot()).replaceAll('\u202f', ' ')).toBe(
      [
        `- 'application "Population density, 2019: a map of 334 European regions"'`,
        '- status',
        '- button "Zoom in"',
        '- button "Zoom out"',
        '- button "Show all of Europe"',
        '- button "Keys of the map"',
        '- button "Map settings"',
        '- button "Print or picture of this map"',
        '- text: 1 000 km',
      ].join('\n'),
    );
    await atlas.stage.focus();
    await atlas.press('ArrowDown');
    await atlas.waitForReading('Toscana');
    const said = atlas.map.getByRole('status').filter({ hasText: 'Toscana' });
    expect(await said.ariaSnapshot()).toBe(
      '- status: Toscana, Italy, 162.7 persons per km², 3rd of 5 classes from the lowest',
    );
    expect(await atlas.stage.getAttribute('aria-roledescription')).toBe('map of regions');
  });
});
