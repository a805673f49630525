import { describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { FiltersAtlas } from './filtersAtlas';
import {
  both,
  groupMembers,
  membersOf,
  profiledRegions,
  ratedRegions,
  regionsBetween,
  regionsOf,
  seekingRegions,
  without,
} from './sources';

const newPage = launchBrowser('none');

/** The focus returns with the next frame, for which a software rasteriser takes its time. */
const FOCUS = { timeout: 20_000 };

async function openAtlas(search = ''): Promise<FiltersAtlas> {
  const atlas = new FiltersAtlas(await newPage());
  await atlas.open(search, 'any');
  await atlas.filters.waitFor();
  return atlas;
}

const answerOf = ({ size }: ReadonlySet<string>) => `${size} of 334 regions`;

const SEED = '?network=errin,vanguard&match=all&exclude=s3p4pm&group=strong&seeking=yes';
const seedAnswer = both(
  without(both(membersOf('errin'), membersOf('vanguard')), membersOf('s3p4pm')),
  groupMembers('strong'),
  seekingRegions(),
);

describe('the question of the first users', () => {
  it('is asked by a few clicks, and the address keeps it', async () => {
    const atlas = await openAtlas();
    await expect.poll(() => atlas.status()).toBe('334 of 334 regions');
    await atlas.filterByNetwork('ERRIN');
    await expect.poll(() => atlas.status()).toBe(answerOf(membersOf('errin')));
    await atlas.filterByNetwork('Vanguard');
    await atlas.match('all');
    await atlas.exclude('S3P4PM');
    await atlas.choose('Innovation group', 'Strong');
    await atlas.choose('Profile and collaboration', 'Seeks collaboration');
    await expect.poll(() => atlas.status()).toBe(answerOf(seedAnswer));
    await expect.poll(() => atlas.search()).toBe(SEED);
    expect(await atlas.chips()).toEqual([
      'ERRIN',
      'Vanguard',
      'not S3P4PM',
      'Strong',
      'seeks collaboration',
    ]);
  });

  it('has the same answer for whoever gets the link', async () => {
    const atlas = await openAtlas(SEED);
    await expect.poll(() => atlas.status()).toBe(answerOf(seedAnswer));
    expect(await atlas.chips()).toHaveLength(5);
    await atlas.removeChip('seeks collaboration');
    await atlas.removeChip('Strong');
    await atlas.removeChip('not S3P4PM');
    const rest = both(membersOf('errin'), membersOf('vanguard'));
    await expect.poll(() => atlas.status()).toBe(answerOf(rest));
    await atlas.page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(() => atlas.status()).toBe('334 of 334 regions');
    await expect.poll(() => atlas.search()).toBe('');
  });
});

describe('a link with filters', () => {
  it.each([
    ['?network=errin', membersOf('errin')],
    ['?network=eusbsr', membersOf('eusbsr')],
    ['?network=eit-health-hubs', membersOf('eit-health-hubs')],
    ['?exclude=errin', without(regionsOf('BE', 'NL', 'LU'), membersOf('errin')), 'BE,NL,LU'],
    ['?group=unknown', both(regionsOf('DE'), without(regionsOf('DE'), ratedRegions())), 'DE'],
    ['?country=IT,GR', regionsOf('IT', 'EL')],
    ['?profile=own', profiledRegions('own')],
    ['?profile=parent', profiledRegions('parent')],
    ['?seeking=yes', seekingRegions()],
    [
      '?range=physicians:300..400',
      regionsBetween('hlth_rs_physreg', 'per_100000', 2020, [300, 400]),
    ],
  ])('%s gives what the sources say', async (search, expected, countries = '') => {
    const atlas = await openAtlas(countries ? `${search}&country=${countries}` : search);
    await expect.poll(() => atlas.status()).toBe(answerOf(expected));
  });
});

describe('the counts beside the choices', () => {
  it('say what choosing would give now', async () => {
    const atlas = await openAtlas('?group=strong');
    const strong = groupMembers('strong');
    await expect.poll(() => atlas.status()).toBe(answerOf(strong));
    const [errin, vanguard] = [membersOf('errin'), membersOf('vanguard')];
    expect(await atlas.countOf('Networks', 'ERRIN')).toBe(both(strong, errin).size);
    expect(await atlas.countOf('Country', 'Germany')).toBe(both(strong, regionsOf('DE')).size);
    await atlas.filterByNetwork('ERRIN');
    const either = new Set([...both(strong, errin), ...both(strong, vanguard)]);
    await expect.poll(() => atlas.countOf('Networks', 'Vanguard')).toBe(either.size);
    await atlas.exclude('S3P4PM');
    // Asking for what is left out lets it in again.
    const instead = new Set([...both(strong, errin), ...both(strong, membersOf('s3p4pm'))]);
    await expect.poll(() => atlas.countOf('Networks', 'S3P4PM')).toBe(instead.size);
    await atlas.filterByNetwork('S3P4PM');
    await expect.poll(() => atlas.status()).toBe(answerOf(instead));
  });
});

describe('the way to an answer', () => {
  it('is undone step by step by Back, and typing is no step', async () => {
    const atlas = await openAtlas();
    await atlas.filterByNetwork('ERRIN');
    await atlas.choose('Innovation group', 'Strong');
    const text = (await atlas.filterGroup('Text')).getByRole('textbox');
    await text.pressSequentially('genom');
    await expect.poll(() => atlas.search()).toContain('q=genom');
    await atlas.page.goBack();
    await expect.poll(() => atlas.search()).toBe('?network=errin');
    await atlas.page.goBack();
    await expect.poll(() => atlas.status()).toBe('334 of 334 regions');
  });

  it('finds regions by old and foreign codes, without accents, and by what profiles say', async () => {
    const atlas = await openAtlas();
    const text = (await atlas.filterGroup('Text')).getByRole('textbox');
    await text.fill('GR30');
    await expect.poll(() => atlas.status()).toBe('1 of 334 regions');
    await text.fill('dolnoslaskie');
    await expect.poll(() => atlas.status()).toBe('1 of 334 regions');
    await text.fill('HELIUM');
    await expect.poll(() => atlas.status()).toBe(answerOf(regionsWith('BE2')));
    await atlas.page.getByRole('button', { name: 'Clear the text' }).click();
    await expect.poll(() => atlas.status()).toBe('334 of 334 regions');
  });

  it('sets a range by keyboard and by typing, each as one step', async () => {
    const atlas = await openAtlas();
    const group = await atlas.filterGroup('Values');
    await group.getByRole('combobox', { name: 'Add a range of' }).selectOption('Physicians');
    await group.getByRole('spinbutton', { name: 'Physicians, from' }).fill('300');
    await atlas.page.keyboard.press('Enter');
    await expect.poll(() => atlas.search()).toBe('?range=physicians:300..');
    await group.getByRole('spinbutton', { name: 'Physicians, to' }).fill('400');
    await atlas.page.keyboard.press('Tab');
    const between = regionsBetween('hlth_rs_physreg', 'per_100000', 2020, [300, 400]);
    await expect.poll(() => atlas.status()).toBe(answerOf(between));
    await group.getByRole('slider', { name: 'Physicians, from' }).focus();
    await atlas.page.keyboard.press('Home');
    await expect.poll(() => atlas.search()).toBe('?range=physicians:..400');
    await atlas.page.goBack();
    await expect.poll(() => atlas.status()).toBe(answerOf(between));
  });

  it('leaves excluded regions to be read, and says why they are not in the answer', async () => {
    const atlas = await openAtlas(`${SEED}&camera=7/44.5/11.2`);
    await atlas.waitForMap('settled');
    // What the map says comes with the first region that is pointed at.
    await expect.poll(() => atlas.pointAtCentre()).toContain('Emilia-Romagna');
    const text = await atlas.pointAtCentre();
    expect(text).toContain('Emilia-Romagna');
    await expect.poll(() => atlas.pointAtCentre()).toContain('Not in the answer');
    await atlas.clickCentre();
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain('Emilia-Romagna');
  });

  it('says through whom a region matches', async () => {
    const atlas = await openAtlas('?network=errin&region=BE21');
    await atlas.profile.getByText('Matches your filters').waitFor();
    expect(await atlas.profile.innerText()).toMatch(/ERRIN \(through .+, BE2\)/);
  });

  it('leads out of an empty answer', async () => {
    const atlas = await openAtlas('?country=MT&group=leader&network=eusbsr');
    await expect.poll(() => atlas.status()).toBe('0 of 334 regions');
    await atlas.page.getByText('No region meets all of this.').waitFor();
    const leaders = both(membersOf('eusbsr'), groupMembers('leader'));
    await atlas.page.getByText(`Without “Malta” there would be ${leaders.size} regions`).waitFor();
    await atlas.page.getByRole('button', { name: 'Drop “Malta”' }).click();
    await expect.poll(() => atlas.status()).toBe(answerOf(leaders));
  });
});

describe('by keyboard', () => {
  it('removes chips one after the other without losing the focus', async () => {
    const atlas = await openAtlas('?network=errin&group=strong');
    const focused = () => atlas.page.evaluate(() => document.activeElement?.textContent);
    await atlas.page.getByRole('button', { name: 'Remove filter: ERRIN' }).focus();
    await atlas.page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Strong');
    await atlas.page.keyboard.press('Enter');
    await expect.poll(focused).toBe('334 of 334 regions');
  });

  it('reads what a network is, and comes back to where it was', async () => {
    const atlas = await openAtlas('?region=ITH5');
    await atlas.profile.waitFor();
    const about = atlas.filters.getByRole('button', { name: 'About S3P4PM' });
    await about.focus();
    await atlas.page.keyboard.press('Enter');
    const dialog = atlas.page.getByRole('dialog');
    await dialog.getByRole('heading', { name: /^Members \(6\)$/ }).waitFor();
    await atlas.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(() => about.evaluate((node) => node === document.activeElement), FOCUS)
      .toBe(true);
    // Escape closed the nearest thing alone.
    expect(await atlas.profile.isVisible()).toBe(true);
  });

  it('comes up over the map on a phone, leaves the map in use, and gives the focus back', async () => {
    const page = await newPage({ context: { viewport: { width: 390, height: 844 } } });
    const atlas = new FiltersAtlas(page);
    await atlas.open('', 'any');
    const opener = page.getByRole('button', { name: 'Filters', exact: true });
    await opener.click();
    await atlas.filterByNetwork('ERRIN');
    const errin = membersOf('errin').size;
    await page.getByRole('button', { name: `Show ${errin} regions` }).waitFor();
    await atlas.waitForStatus(`${errin} of 334 regions`);
    await page.getByRole('button', { name: 'Close filters' }).focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => atlas.filters.isVisible()).toBe(false);
    await expect
      .poll(() => opener.evaluate((node) => node === document.activeElement), FOCUS)
      .toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

function regionsWith(beginning: string): Set<string> {
  return new Set(
    [...regionsOf(beginning.slice(0, 2))].filter((code) => code.startsWith(beginning)),
  );
}
