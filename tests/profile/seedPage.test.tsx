import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { emiliaRomagna } from './fixtures/profiles';
import { openProfile, serve } from './renderProfile';

/** Text as a reader sees it: all kinds of space are one. */
function readable(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ');
}

/** Every fact of the page that the project started from, as its lines state them. */
const SEED_LINES = [
  'ITH5',
  'Emilia-Romagna',
  'Innovation group, edition 2021',
  '“Strong”',
  '4 459 477',
  '202',
  '23.95',
  'regenerative and restorative medicine',
  'pharmaceutical sciences',
  'omics sciences',
  'inclusive services',
  'technologies for healthy and active ageing',
  'IRMI - Italian Infrastructure for Regenerative Medicine',
  'standard protocols for data collection',
  'privacy regulation barriers',
  'SNSI - National smart specialization',
  'ALISEI applied life science national cluster strategic plan',
  'Regional Strategy for Research and Innovation for Smart Specialisation (RIS3)',
  ...emiliaRomagna.initiatives,
  ...emiliaRomagna.digitalInnovationHubs,
  ...emiliaRomagna.representation,
  ...emiliaRomagna.membershipsReported.map(({ label }) => `“${label}”`),
  'By TUBS - Own work',
  'CC BY-SA 3.0',
  'saphire-eu.eu/observatory/ith5--emilia-romagna-',
  'grant agreement 825046',
  '2019–2022',
];

describe('the profile of Emilia-Romagna', () => {
  beforeEach(() => {
    serve();
  });

  it('makes every line of the seed page readable', async () => {
    const { panel } = await openProfile('ITH5');
    await screen.findByRole('heading', { name: 'Initiatives' });
    const text = readable(panel);
    expect(SEED_LINES.filter((line) => !text.includes(line))).toEqual([]);
  });

  it('is a landmark named by the region, with names, country and parents', async () => {
    await openProfile('ITH5');
    const panel = screen.getByRole('complementary', { name: 'Emilia-Romagna' });
    expect(within(panel).getByRole('heading', { level: 2 })).toHaveTextContent('Emilia-Romagna');
    expect(panel).toHaveTextContent('Italy, EU member state');
    const parents = within(panel).getByRole('list', { name: 'Part of' });
    expect(parents).toHaveTextContent('Nord-Est (ITH)Italy (IT)');
  });

  it('is called as in lists, with the name in its own letters after it', async () => {
    await openProfile('EL30');
    const panel = screen.getByRole('complementary', { name: 'Attiki' });
    expect(within(panel).getByText('Αττική')).toHaveAttribute('lang', 'el');
    expect(panel).toHaveTextContent('Greece, EU member state');
  });

  it('leads with personalised medicine; figures and innovation follow', async () => {
    await openProfile('ITH5');
    await screen.findByRole('heading', { name: 'Initiatives' });
    const titles = screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
    const [summary, focus, collaboration, documents] = titles;
    expect([summary, focus, collaboration, documents]).toEqual([
      'Summary',
      'Focus areas',
      'Collaboration',
      'Policy documents',
    ]);
    expect(titles.slice(-3)).toEqual([
      'Key figures of Emilia-Romagna',
      'Figures printed on the page, 2019',
      'Innovation group',
    ]);
  });

  it('answers what the page answers with yes', async () => {
    await openProfile('ITH5');
    const asked = await screen.findByText('Seeks European or interregional collaboration');
    expect(asked.nextElementSibling).toHaveTextContent('Yes');
    expect(
      screen.getByText('Personalised medicine in the RIS3').nextElementSibling,
    ).toHaveTextContent('Yes');
  });

  it('groups policy documents by level', async () => {
    await openProfile('ITH5');
    const national = await screen.findByRole('heading', { name: 'National level' });
    const list = national.parentElement as HTMLElement;
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.queryByRole('heading', { name: 'Level not reported' })).toBeNull();
  });

  it('ties each printed label to its network', async () => {
    await openProfile('ITH5');
    const label = await screen.findByText('“Member Euregha”');
    const item = label.closest('li') as HTMLElement;
    expect(within(item).getByRole('link', { name: 'EUREGHA' })).toHaveAttribute(
      'href',
      'https://euregha.example/',
    );
  });

  it('puts printed figures beside the official ones and marks where they differ', async () => {
    await openProfile('ITH5');
    const table = await screen.findByRole('table', { name: 'Figures printed on the page, 2019' });
    const row = (name: RegExp) => readable(within(table).getByRole('row', { name }));
    expect(row(/^Population persons/)).toBe('Population persons4 459 477differs4 459 453');
    expect(row(/density/)).toBe('Population density persons per km²202201.9');
    expect(row(/65/)).toBe('Aged 65 and over %23.9524.0');
  });
});
