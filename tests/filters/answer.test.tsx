import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openFilters } from './renderFilters';

const status = () => screen.getByRole('status').textContent;
const chip = (name: string) => screen.getByRole('button', { name: `Remove filter: ${name}` });
const reasons = () => screen.findByRole('region', { name: 'reasons' });

describe('the chips', () => {
  it('go one by one, and the focus goes to the next, at last to the status', async () => {
    const { user } = await openFilters({ network: ['errin', 'vanguard'], group: ['strong'] });
    await user.click(chip('ERRIN'));
    expect(chip('Vanguard')).toHaveFocus();
    await user.click(chip('Strong'));
    expect(chip('Vanguard')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(status()).toBe('334 of 334 regions');
    expect(document.activeElement).toHaveTextContent('334 of 334 regions');
  });

  it('say how networks bind', async () => {
    await openFilters({ network: ['errin', 'vanguard'], match: 'all' });
    expect(screen.getByRole('list', { name: 'Filters that are set' })).toHaveTextContent(
      /^all ofERRIN/,
    );
  });

  it('go all at once', async () => {
    const { user } = await openFilters({ network: ['errin'], seeking: true, q: 'genom' });
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(status()).toBe('334 of 334 regions');
    expect(screen.queryByRole('list', { name: 'Filters that are set' })).toBeNull();
  });
});

describe('an empty answer', () => {
  it('says which filter to drop to get how many regions back', async () => {
    const { user } = await openFilters({
      network: ['eusbsr'],
      group: ['leader'],
      country: ['MT'],
    });
    expect(status()).toBe('0 of 334 regions');
    const note = screen.getByText('No region meets all of this.').closest('[role="note"]');
    expect(note).toHaveTextContent(/Without “Malta” there would be (\d+) regions/);
    const back = /Without “Malta” there would be (\d+)/.exec(note?.textContent ?? '')?.[1];
    await user.click(screen.getByRole('button', { name: 'Drop “Malta”' }));
    expect(status()).toBe(`${back} of 334 regions`);
  });

  it('offers to clear all where no single filter helps', async () => {
    const { user } = await openFilters({
      network: ['nspa'],
      group: ['emerging'],
      country: ['MT'],
    });
    const note = screen.getByText('No region meets all of this.').closest('[role="note"]');
    if (!(note instanceof HTMLElement)) throw new Error('no note');
    await user.click(within(note).getByRole('button', { name: 'Clear all filters' }));
    expect(status()).toBe('334 of 334 regions');
  });
});

describe('a file that a filter needs', () => {
  it('is told if it cannot be had, and asked for again', async () => {
    let isThere = false;
    const { user } = await openFilters(
      { q: 'genom' },
      {
        overrides: {
          'search.json': () =>
            isThere
              ? Response.json({ formerCodes: {}, profiles: {} })
              : new Response('', { status: 404 }),
        },
      },
    );
    const fault = await screen.findByRole('alert');
    expect(fault).toHaveTextContent('search.json is not on the server');
    isThere = true;
    await user.click(within(fault).getByRole('button', { name: 'Try again' }));
    await expect.poll(() => screen.queryByRole('alert')).toBeNull();
  });
});

describe('why a region matches', () => {
  it('names memberships with whom they rest on', async () => {
    await openFilters({ network: ['errin', 'eusbsr'] }, { region: 'SE22' });
    await screen.findByText(/^(Met: )?Baltic Sea \(through Sweden, SE\)$/);
    expect(await reasons()).toHaveTextContent('Matches your filters');
  });

  it('says first what keeps a region out, and never “no” by an incomplete list', async () => {
    await openFilters(
      { network: ['s3p4pm'], group: ['leader'], exclude: ['errin'] },
      { region: 'DE21' },
    );
    const lines = (await within(await reasons()).findAllByRole('listitem')).map(
      ({ textContent }) => textContent,
    );
    expect(await reasons()).toHaveTextContent('Not in the answer');
    expect(lines.join()).not.toContain('Not met');
    expect(lines.join()).toContain(
      'Not known: not listed in S3P4PM: not known, the list is incomplete',
    );
  });

  it('gives values with unit and year', async () => {
    await openFilters(
      {
        range: [
          {
            indicator: 'share-65-plus',
            year: null,
            within: { from: 30, to: null, isToExcluded: false },
          },
        ],
      },
      { region: 'ITH5' },
    );
    expect(
      await screen.findByText(/Aged 65 and over: 24\.0 %, 2019.*: outside the range/),
    ).toBeVisible();
  });

  it('is silent without filters', async () => {
    await openFilters();
    expect(await reasons()).toBeEmptyDOMElement();
  });
});
