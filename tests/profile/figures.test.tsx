import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { regions } from './fixtures/regions';
import { openProfile, serve } from './renderProfile';

/** The row of a measure's value; the first whose label begins like that. */
async function figureRow(label: RegExp, tableName = 'Key figures') {
  const table = await screen.findByRole('table', { name: tableName });
  const [header] = within(table).getAllByRole('rowheader', { name: label });
  return header?.closest('tr') as HTMLElement;
}

/** The row below it: unit, year, the EU's value and source. */
async function detailRow(label: RegExp) {
  return (await figureRow(label)).nextElementSibling as HTMLElement;
}

function readable(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ');
}

describe('key figures', () => {
  beforeEach(() => {
    serve();
  });

  it('lists all 14 measures of a region with value, year, unit, rank and source', async () => {
    await openProfile('ITH5');
    const table = await screen.findByRole('table', { name: 'Key figures' });
    expect(within(table).getAllByText(/Source|^\w+_\w+|tgs/, { selector: 'a' })).toHaveLength(14);
    expect(readable(await figureRow(/^Population density/))).toBe(
      'Population density201.93rd of 4',
    );
    const details = await detailRow(/^Population density/);
    expect(details).toHaveTextContent('persons per km², 2019 demo_r_d3dens');
    expect(within(details).getByRole('link')).toHaveAttribute(
      'href',
      'https://ec.europa.eu/eurostat/databrowser/view/demo_r_d3dens',
    );
    expect(await figureRow(/^Population$/)).toHaveTextContent(/4\s459\s453.*2nd of 4/);
    expect(await figureRow(/^GDP per head/)).toHaveTextContent(/117.*2nd of 3/);
  });

  it('shows the value of the EU where the table has it', async () => {
    await openProfile('ITH5');
    expect(await detailRow(/^Aged 65/)).toHaveTextContent('EU 20.2');
    expect(await detailRow(/^Aged 80/)).not.toHaveTextContent('EU');
  });

  it('shows women and men in the population tab, without a rank', async () => {
    await openProfile('ITH5', 'population');
    await screen.findByRole('table', { name: /Persons by age group/ });
    const women = await figureRow(/birth, women/, 'Population figures');
    expect(readable(women)).toBe('Life expectancy at birth, women years, 201886.0');
  });

  it('says what a flag means without a pointer, and on focus', async () => {
    const { user, panel } = await openProfile('ITH5');
    expect(await figureRow(/^Aged 65/)).toHaveTextContent('24.0b');
    const legend = panel.querySelector('dl[aria-label="Flags"]') as HTMLElement;
    expect(readable(legend)).toBe('b break in the seriesp provisional');
    const flag = within(await figureRow(/^Median age/)).getByRole('button', {
      name: 'b: break in the series; p: provisional',
    });
    await user.click(flag);
    expect(await screen.findByRole('tooltip')).toHaveTextContent('break in the series');
  });

  it('marks a computed value and says who computed it', async () => {
    const { panel } = await openProfile('SE22');
    expect(readable(await figureRow(/^Population density/))).toContain('110.1ecomputed');
    expect(panel).toHaveTextContent('Eurostat is not responsible for it.');
  });

  it('shows the value of an ancestor as the ancestor’s', async () => {
    const { panel } = await openProfile('DED2');
    await screen.findByText(/This is the profile of/);
    expect(readable(await figureRow(/^Physicians/))).toContain('Germany: 439.7');
    expect(readable(await figureRow(/^Hospital beds/))).toMatch(/Sachsen: 849.0\s*d/);
    expect(await figureRow(/^Physicians/)).not.toHaveTextContent('of 1');
    expect(panel).toHaveTextContent('A value with a name before it');
  });

  it('says that nobody is registered where the population is 0, which is the last place', async () => {
    const [first, ...others] = regions.regions;
    const nobody = { ...first!, values: { population: 0 } };
    serve({ 'regions.json': () => Response.json({ ...regions, regions: [nobody, ...others] }) });
    await openProfile('DE21');
    expect(readable(await figureRow(/^Population$/))).toBe(
      'Population0Eurostat reports 0 registered persons here.4th of 4',
    );
  });

  it('says “not available” where nothing is, and names the newest own value of another year', async () => {
    await openProfile('UKN0');
    await screen.findByText(/This is the profile of/);
    expect(readable(await figureRow(/^Hospital beds/))).toContain('Not available');
    const population = readable(await figureRow(/^Population$/));
    expect(population).toContain('Not available2018: 1 875 957');
  });
});
