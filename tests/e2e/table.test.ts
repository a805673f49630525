import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { launchBrowser } from './browser';
import { TableAtlas } from './tableAtlas';

const newPage = launchBrowser('none');

async function openAtlas(search: string): Promise<TableAtlas> {
  const atlas = new TableAtlas(await newPage());
  await atlas.openTable(search);
  return atlas;
}

/** A row of a JSON file, as far as these tests read it. */
interface FileRow {
  readonly code: string;
  readonly cells: { readonly shown: { readonly value: number } };
}

/** The official densities of Italy's regions in 2019, as the source file has them, the highest first. */
function densitiesOfItaly(): { code: string; value: number }[] {
  const file = readFileSync('geo/sources/statistics/demo_r_d3dens.csv', 'utf8');
  const rows = parse(file, { columns: true }) as Record<string, string>[];
  return rows
    .filter(({ code, year }) => /^IT..$/.test(code ?? '') && year === '2019')
    .map((row) => ({ code: row.code ?? '', value: Number(row.persons_per_km2) }))
    .sort((a, b) => b.value - a.value);
}

/** Names in Latin letters of the regions with such codes, as the source file has them, in the order of English. */
function namesOf(codes: RegExp): string[] {
  const file = readFileSync('geo/sources/territories.csv', 'utf8');
  const rows = parse(file, { columns: true }) as Record<string, string>[];
  return rows
    .filter(({ code, level }) => level === '2' && codes.test(code ?? ''))
    .map(({ name, latin_name }) => latin_name || name || '')
    .sort(new Intl.Collator('en-GB').compare);
}

describe('the table', () => {
  it('shows all regions, ordered by density, and by name when its head is pressed', async () => {
    const atlas = await openAtlas('?view=table');
    expect(await atlas.table.getAttribute('aria-rowcount')).toBe('335');
    expect((await atlas.rowNames())[0]).toBe('Inner London — East');
    await atlas.sortTable('Region');
    await expect.poll(() => atlas.search()).toContain('sort=name');
    await expect.poll(async () => (await atlas.rowNames())[0]).toBe(namesOf(/^/)[0]);
    await atlas.page.goBack();
    await expect.poll(async () => (await atlas.rowNames())[0]).toBe('Inner London — East');
  });

  it('reaches the last row by keyboard', async () => {
    const atlas = await openAtlas('?view=table&sort=name');
    await atlas.table.getByRole('rowheader').first().getByRole('button').focus();
    await atlas.page.keyboard.press('End');
    const last = atlas.table.locator('tr[aria-rowindex="335"]').getByRole('rowheader');
    await last.waitFor();
    await expect
      .poll(() => last.getByRole('button').evaluate((e) => e === document.activeElement))
      .toBe(true);
    await atlas.page.keyboard.press('Enter');
    await atlas.profile.waitFor();
    expect(await atlas.regionName()).toContain(await last.innerText());
  });

  it('shows the columns that are chosen, and keeps them in the address', async () => {
    const atlas = await openAtlas('?view=table&country=IT');
    await atlas.page.getByRole('button', { name: 'Columns', exact: true }).click();
    await atlas.page.getByRole('checkbox', { name: /^Median age/ }).check();
    await expect.poll(() => atlas.search()).toContain('median-age');
    await atlas.page.keyboard.press('Escape');
    await atlas.table.getByRole('columnheader', { name: /Median age years, 2019/ }).waitFor();
  });

  it('goes home as CSV: rows and order of the table, then what explains them', async () => {
    const expected = densitiesOfItaly();
    const atlas = await openAtlas('?view=table&country=IT');
    const { name, text } = await atlas.download('Download CSV');
    expect(name).toMatch(/^regioscope-regions-\d{4}-\d\d-\d\d\.csv$/);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const [heads = [], ...lines] = parse(text, { bom: true }) as string[][];
    const at = (head: string) => heads.indexOf(head);
    const regions = lines.slice(0, expected.length);
    expect(regions.map((line) => line[at('NUTS 2021 code')])).toEqual(
      expected.map(({ code }) => code),
    );
    const density = at('Population density (persons per km², 2019)');
    expect(regions.map((line) => Number(line[density]))).toEqual(
      expected.map(({ value }) => value),
    );
    const names = regions.map((line) => line[at('Region')] ?? '');
    expect(names.sort(new Intl.Collator('en-GB').compare)).toEqual(namesOf(/^IT/));
    const notes = lines.slice(expected.length + 1);
    expect(notes).toContainEqual(expect.arrayContaining(['Filters', 'Country: Italy']));
    expect(notes).toContainEqual(expect.arrayContaining(['Link to this table', atlas.page.url()]));
    expect(notes.flat().join('\n')).toContain('online data code: demo_r_d3dens');
  });

  it('goes home as JSON, with units, years, flags, sources, filters and the link', async () => {
    const expected = densitiesOfItaly();
    const atlas = await openAtlas('?view=table&country=IT');
    const { name, text } = await atlas.download('Download JSON');
    expect(name).toMatch(/\.json$/);
    const file = JSON.parse(text);
    expect(file.permalink).toBe(atlas.page.url());
    expect(file.filters).toEqual(['Country: Italy']);
    expect(file.columns).toContainEqual({
      id: 'shown',
      label: 'Population density',
      indicator: 'population-density',
      unit: 'persons per km²',
      year: 2019,
      source: ['demo_r_d3dens'],
    });
    const densities = file.rows.map(({ code, cells }: FileRow) => [code, cells.shown.value]);
    expect(densities).toEqual(expected.map(({ code, value }) => [code, value]));
    expect(file.sources.map(({ table }: { table: string }) => table)).toContain('demo_r_d3dens');
  });
});

describe('the list beside the map', () => {
  it('names the densest regions first and opens them', async () => {
    const page = await newPage({ context: { viewport: { width: 1440, height: 900 } } });
    const atlas = new TableAtlas(page);
    await atlas.open('?country=IT');
    const [densest] = densitiesOfItaly();
    const first = atlas.list.getByRole('listitem').first();
    await expect.poll(() => first.innerText()).toContain(densest?.value.toFixed(1));
    await first.getByRole('button').first().click();
    await expect.poll(() => atlas.search()).toContain(`region=${densest?.code}`);
  });

  it('marks the row of the region that is pointed at on the map', async () => {
    const page = await newPage({ context: { viewport: { width: 1440, height: 900 } } });
    const atlas = new TableAtlas(page);
    await atlas.open('?camera=7/44.5/11.2&country=IT');
    await atlas.list.getByRole('listitem').first().waitFor();
    await expect.poll(() => atlas.pointAtCentre()).toContain('Emilia-Romagna');
    const row = atlas.list.getByRole('listitem').filter({ hasText: 'Emilia-Romagna' });
    await expect.poll(() => row.getAttribute('data-pointed')).toBe('true');
  });
});
