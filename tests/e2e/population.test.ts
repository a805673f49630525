import { beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { ChartsAtlas } from './chartsAtlas';

const newPage = launchBrowser('none');

let atlas: ChartsAtlas;
/** Every kind of space is one, as a reader sees it. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

beforeEach(async () => {
  atlas = new ChartsAtlas(await newPage({ context: { acceptDownloads: true } }));
  await atlas.open('?region=ITH5&tab=population', 'any');
  await atlas.chart('Population,').waitFor();
});

describe('the trend of the population', () => {
  it('says what it shows, and draws it', async () => {
    expect(plain(await atlas.caption('Population,'))).toBe(
      'The population of Emilia-Romagna rose from 4 080 856 to 4 451 938 persons between 2004 and 2024.',
    );
    const lines = atlas.chart('Population,').locator('.recharts-line-curve');
    await expect.poll(() => lines.count()).toBe(1);
  });

  it('as an index sets the region against country and EU, from the year that is picked', async () => {
    const chart = atlas.chart('Population,');
    await chart.getByRole('radio', { name: 'Index, to compare' }).check();
    await expect.poll(() => chart.locator('.recharts-line-curve').count()).toBe(3);
    await chart.getByLabel('Base year').selectOption('2019');
    expect(plain(await atlas.caption('Population,'))).toContain('(2019 = 100)');
    const [said] = await atlas.walk('Population,', []);
    expect(said).toBe('Emilia-Romagna, 2024: 99.8');
  });

  it('is walked by keyboard, and Escape leaves the point before the profile', async () => {
    const chart = atlas.chart('Population,');
    await chart.getByRole('radio', { name: 'Index, to compare' }).check();
    expect(await atlas.walk('Population,', ['ArrowDown', 'ArrowDown', 'Home'])).toEqual([
      'Emilia-Romagna, 2024: 109.1',
      'Italy, 2024: 102.4',
      'EU, 2024: 103.8',
      'EU, 2004: 100.0',
    ]);
    await atlas.page.keyboard.press('Escape');
    expect(await atlas.regionName()).toBe('Emilia-Romagna');
    await atlas.page.keyboard.press('Escape');
    await atlas.profile.waitFor({ state: 'detached' });
  });

  it('is read under the pointer', async () => {
    const chart = atlas.chart('Population,');
    const box = await chart.locator('.recharts-surface').boundingBox();
    if (!box) throw new Error('the chart has no size');
    await atlas.page.mouse.move(box.x + box.width - 20, box.y + box.height / 2);
    await chart.getByText('4 451 938', { exact: true }).waitFor();
  });

  it('gives the same numbers as a table', async () => {
    const chart = atlas.chart('Population,');
    await chart.getByRole('switch', { name: 'Show as table' }).check();
    const row = chart.getByRole('row', { name: /^2019/ });
    expect(plain(await row.innerText())).toContain('4 459 453');
    expect(await chart.getByRole('row').count()).toBe(22);
  });

  it('is taken away as numbers with their head', async () => {
    const { name, data } = await atlas.takeAway('Population,', 'CSV');
    expect(name).toBe('regioscope-population-ITH5.csv');
    const lines = data.toString('utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFTitle,"Population, Emilia-Romagna"');
    expect(lines).toContain('Source,"Source: Eurostat, demo_r_pjangroup"');
    expect(lines.find((line) => line.startsWith('Link,'))).toContain('region=ITH5');
    expect(lines).toContain('Year,Emilia-Romagna,Flag: Emilia-Romagna');
    expect(lines).toContain('2019,4459453,');
  });

  it('is taken away as a drawing that carries all that it needs', async () => {
    const { name, data } = await atlas.takeAway('Population,', 'SVG');
    expect(name).toBe('regioscope-population-ITH5.svg');
    const text = data.toString('utf8');
    const words = ['Population, Emilia-Romagna', 'demo_r_pjangroup', '©', 'region=ITH5', '2024'];
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/var\(--|class="/);
  });

  it('is taken away as a picture of twice its size', async () => {
    const { data } = await atlas.takeAway('Population,', 'PNG');
    expect(data.subarray(1, 4).toString()).toBe('PNG');
    const width = data.readUInt32BE(16);
    const drawn = await atlas.chart('Population,').locator('.recharts-surface').boundingBox();
    expect(width).toBeGreaterThanOrEqual(2 * Math.floor(drawn?.width ?? 0));
    expect(data.byteLength).toBeGreaterThan(10_000);
  });
});

describe('the age pyramid', () => {
  it('moves to a year, and says the year and its largest group', async () => {
    const chart = atlas.chart('Age pyramid');
    await chart.getByRole('slider', { name: 'Year shown' }).fill('0');
    expect(plain(await atlas.caption('Age pyramid'))).toContain('In 2004 the largest');
    expect(plain(await atlas.caption('Age pyramid'))).toContain('EU:');
  });

  it('plays the years until it is stopped', async () => {
    const chart = atlas.chart('Age pyramid');
    const slider = chart.getByRole('slider', { name: 'Year shown' });
    await slider.fill('0');
    await chart.getByRole('button', { name: 'Play the years' }).click();
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'), { timeout: 20_000 })
      .toBe('2006');
    await chart.getByRole('button', { name: 'Stop' }).click();
    const stopped = await slider.getAttribute('aria-valuetext');
    expect(await chart.getByRole('button', { name: 'Play the years' }).count()).toBe(1);
    await atlas.page.waitForTimeout(1200);
    expect(await slider.getAttribute('aria-valuetext')).toBe(stopped);
  });

  it('keeps its bars when the year moves', async () => {
    const chart = atlas.chart('Age pyramid');
    const bar = await chart.locator('svg rect').nth(5).elementHandle();
    await chart.getByRole('slider', { name: 'Year shown' }).fill('3');
    expect(await bar?.evaluate((element) => element.isConnected)).toBe(true);
  });

  it('lays the country’s shape over it, or none', async () => {
    const chart = atlas.chart('Age pyramid');
    await chart.getByRole('radio', { name: 'Italy' }).check();
    expect(plain(await atlas.caption('Age pyramid'))).toContain('Italy:');
    await chart.getByRole('radio', { name: 'None' }).check();
    expect(plain(await atlas.caption('Age pyramid'))).not.toContain(';');
  });

  it('is walked by keyboard through ages and sexes', async () => {
    const heard = await atlas.walk('Age pyramid', ['ArrowDown', 'ArrowRight']);
    expect(heard[1]).toMatch(/^Men, 80–84: 1\.7 %, 74 695 persons; EU: 1\.2 %$/);
    expect(heard[2]).toMatch(/^Women, 80–84/);
  });
});

describe('the charts of ages', () => {
  it('compare with the EU and give the place of the region', async () => {
    expect(plain(await atlas.caption('Aged 65 and over'))).toBe(
      'The share of those aged 65 and over in Emilia-Romagna rose from 22.6 % to 24.7 % between 2004 and 2024; EU: from 16.4 % to 21.6 %.',
    );
    const chart = atlas.chart('Aged 65 and over');
    expect(await chart.getByRole('listitem').allInnerTexts()).toEqual(
      expect.arrayContaining(['8th of 21 in Italy', '28th of 239 in the EU']),
    );
  });

  it('say a flag with the value', async () => {
    const heard = await atlas.walk('Median age', ['ArrowLeft', 'ArrowLeft', 'ArrowLeft']);
    expect(heard.at(-1)).toBe('Emilia-Romagna, 2019: 47.5 years, break in the series');
  });
});

describe('measures beside the population', () => {
  it('leave a gap where a year has no value, and say so', async () => {
    const panel = atlas.chart('Health').getByRole('region', { name: 'R&D expenditure' });
    const walk = panel.getByRole('application');
    await walk.focus();
    await atlas.page.keyboard.press('ArrowLeft');
    await atlas.page.keyboard.press('ArrowLeft');
    expect(await walk.locator('[aria-live]').innerText()).toContain('2014: not available');
  });

  it('show a parent’s value as the parent’s', async () => {
    await atlas.open('?region=DED2&tab=population', 'any');
    const panel = atlas.chart('Health').getByRole('region', { name: 'Hospital beds' });
    expect(plain(await panel.innerText())).toContain(
      'Sachsen, which contains the region: 849.0 (2017). There is no value of the region itself.',
    );
  });
});

it('a region without people says so instead of drawing', async () => {
  await atlas.open('?region=NO0B&tab=population', 'any');
  await atlas.chart('Population,').waitFor();
  expect(await atlas.profile.innerText()).toContain('There is no age structure to draw');
});

it('nothing of a chart is wider than a phone', async () => {
  const page = await newPage({ context: { viewport: { width: 390, height: 844 } } });
  const phone = new ChartsAtlas(page);
  await phone.open('?region=ITH5&tab=population', 'any');
  await phone.chart('Health').waitFor();
  const overflow = await phone.profile.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(overflow).toBe(0);
});
