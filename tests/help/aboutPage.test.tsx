import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AboutPage } from '../../src/help/about/AboutPage';
import { catalogue } from '../profile/fixtures/catalogue';
import { openPage } from './openPage';

/** The row of a table whose head begins so. */
function row(table: RegExp, head: RegExp): HTMLElement {
  const rows = within(screen.getByRole('table', { name: table })).getAllByRole('row');
  const found = rows.find((each) => {
    const name = within(each).queryByRole('rowheader')?.textContent;
    return name !== undefined && head.test(name);
  });
  if (!found) throw new Error(`no row ${head}`);
  return found;
}

describe('about the data', () => {
  it('names the dataset by its stamp', async () => {
    await openPage(AboutPage);
    expect(document.getElementById('dataset')).toHaveTextContent('Dataset fixture');
  });

  it('lists every source with code, years, licence and what it is used for', async () => {
    await openPage(AboutPage);
    for (const { table, url, years, licence } of catalogue.sources) {
      if (table === null) continue;
      const source = row(/^Official tables/, new RegExp(`^${table}`));
      expect(within(source).getByRole('link', { name: table })).toHaveAttribute('href', url);
      expect(source).toHaveTextContent(String(years[1]));
      expect(source).toHaveTextContent(licence);
    }
    expect(row(/^Official tables/, /^tgs00101/)).toHaveTextContent(
      'Life expectancy at birth, Life expectancy at birth, women and Life expectancy at birth, men',
    );
  });

  it('lists every indicator with its reference year and how many regions have a value', async () => {
    await openPage(AboutPage);
    for (const { label, unit, referenceYear } of catalogue.indicators) {
      const indicator = row(/^What is measured/, new RegExp(`^${label}`));
      expect(indicator).toHaveTextContent(unit);
      expect(indicator).toHaveTextContent(String(referenceYear));
      expect(within(indicator).getByRole('cell', { name: '5' })).toBeInTheDocument();
    }
  });

  it('says of every network how far its list reaches', async () => {
    await openPage(AboutPage);
    expect(row(/^Networks/, /^ERRIN/)).toHaveTextContent('incomplete: missing means not known');
    const complete = row(/^Networks/, /^EUSBSR/);
    expect(within(complete).getByRole('cell', { name: 'complete' })).toBeInTheDocument();
    expect(complete).toHaveTextContent('2021');
  });

  it('offers every file of the dataset', async () => {
    await openPage(AboutPage);
    const links = within(document.getElementById('download')!).getAllByRole('link');
    const addresses = links.map((link) => link.getAttribute('href'));
    expect(addresses).toContain('./data/catalogue.json');
    for (const { id } of catalogue.indicators) {
      expect(addresses).toContain(`./data/series/${id}.json`);
    }
  });

  it('is cited with the dataset, the address and the day', async () => {
    await openPage(AboutPage);
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    expect(document.getElementById('cite')).toHaveTextContent(
      `dataset fixture. http://localhost:3000/ (accessed ${today}).`,
    );
  });
});
