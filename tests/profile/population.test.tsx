import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openProfile, serve } from './renderProfile';

const readable = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ');
const context = () => screen.findByRole('figure', { name: /^Health, economy and research/ });

describe('the population tab', () => {
  it('has its charts first and the tables behind them after', async () => {
    serve();
    await openProfile('ITH5', 'population');
    await context();
    const titles = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    expect(titles).toEqual([
      'Population, Emilia-Romagna',
      'Age pyramid, Emilia-Romagna',
      'Age groups over time',
      'Health, economy and research, Emilia-Romagna',
      'Population figures',
      'Figures printed on the page, 2019',
      'Age structure on 1 January 2019',
    ]);
  });

  it('says that the EU’s figures are missing, and shows the region alone', async () => {
    serve({ 'eu.json': () => new Response(null, { status: 404 }) });
    const { panel } = await openProfile('ITH5', 'population');
    await context();
    expect(within(panel).getByRole('alert')).toHaveTextContent('eu.json');
    expect(panel).toHaveTextContent('the charts show the region alone');
    expect(screen.getByRole('figure', { name: /^Population,/ })).toBeInTheDocument();
  });

  it('shows a value of a parent as the parent’s, with its flag, and says what there is not', async () => {
    serve();
    await openProfile('DED2', 'population');
    const panels = within(await context());
    const beds = readable(panels.getByRole('region', { name: 'Hospital beds' }));
    expect(beds).toContain('Sachsen, which contains the region: 849.0 (2017).');
    expect(beds).toContain('flag d');
    expect(readable(panels.getByRole('region', { name: 'Unemployment rate' }))).toContain(
      'Not available for this region, nor for a territory that contains it.',
    );
  });

  it('tells of no change where there is nothing', async () => {
    serve();
    await openProfile('SE22', 'population');
    await context();
    const share = screen.getByRole('figure', { name: /^Aged 65 and over/ });
    expect(share).toHaveTextContent('not available');
    expect(readable(share)).not.toMatch(/rose|fell/);
  });
});
