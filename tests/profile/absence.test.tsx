import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openProfile, serve } from './renderProfile';

function section(name: string): HTMLElement {
  return screen.getByRole('heading', { name }).parentElement as HTMLElement;
}

describe('what is not known', () => {
  beforeEach(() => {
    serve();
  });

  it('is “not reported” and never “no”', async () => {
    await openProfile('ITH5');
    await screen.findByRole('heading', { name: 'Policy topics' });
    expect(section('Policy topics')).toHaveTextContent('Not reported');
  });

  it('keeps a reported “no” apart from what is not reported', async () => {
    await openProfile('SE22');
    const seeking = await screen.findByText('Seeks European or interregional collaboration');
    expect(seeking.nextElementSibling).toHaveTextContent(/^No$/);
    const ris3 = within(section('Smart specialisation (RIS3)'));
    const [has, inRis3] = ris3.getAllByRole('definition');
    expect(has).toHaveTextContent(/^No$/);
    expect(inRis3).toHaveTextContent('Not reported');
  });

  it('says “not seen” and why where the stored page is cut', async () => {
    await openProfile('UKN0');
    expect(await screen.findByText(/stored copy of the page is cut off/)).toBeVisible();
    expect(screen.getByText(/The page has a slip/)).toBeVisible();
    expect(section('Initiatives')).toHaveTextContent('Not seen (page cut off)');
    expect(screen.queryByText('Not reported')).toBeNull();
    expect(screen.queryByText('No')).toBeNull();
  });

  it('says plainly that an innovation group is not known', async () => {
    await openProfile('EL30');
    await screen.findByText(/No profile of this region is known/);
    expect(section('Innovation group')).toHaveTextContent(
      'Regional Innovation Scoreboard 2021: the group of this region is not known.',
    );
    const editions = screen.getByRole('table', { name: 'All known editions' });
    expect(within(editions).getAllByText('Not known')).toHaveLength(3);
  });
});

describe('the innovation group', () => {
  beforeEach(() => {
    serve();
  });

  it('comes with edition, basis, level and what is known of other editions', async () => {
    await openProfile('ITH5');
    const editions = await screen.findByRole('table', { name: 'All known editions' });
    expect(section('Innovation group')).toHaveTextContent(
      'Strongmiddle third of the groupRegional Innovation Scoreboard 2021 · group published, rated at NUTS 2',
    );
    const rows = within(editions).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '2023Not known',
      expect.stringMatching(
        /^2021Stronggroup published, rated at NUTS 2How this is known.*76th of 240.*parmaonline/,
      ),
      expect.stringMatching(/^2019Moderate\s\+derived from the index, rated at NUTS 2.*github.com/),
    ]);
    expect(section('All known editions')).toHaveTextContent('not comparable');
  });

  it('never claims that the third is published with the group', async () => {
    await openProfile('ITH5');
    await screen.findByRole('table', { name: 'All known editions' });
    expect(section('Innovation group')).toHaveTextContent('The third of the group may be deduced');
  });

  it('comes first in one line', async () => {
    const { panel } = await openProfile('DED2');
    expect(panel).toHaveTextContent(
      /Innovation group 2021: Strong\s\+, group published, rated at NUTS 2/,
    );
  });

  it('stands beside what the page of the serving profile printed of several regions', async () => {
    await openProfile('DED2');
    const editions = await screen.findByRole('table', { name: 'All known editions' });
    const printed = await within(editions).findByText(
      /^As printed on the page of Sachsen: “Dresden/,
    );
    expect(printed.closest('tr')).toHaveTextContent(/^2019/);
  });

  it('says as part of what a region was rated', async () => {
    await openProfile('UKN0');
    const editions = await screen.findByRole('table', { name: 'All known editions' });
    expect(within(editions).getByRole('row', { name: /^2019/ })).toHaveTextContent(
      'rated as part of Northern Ireland (UKN)',
    );
  });

  it('says when the place within the group is not known and the group is not official', async () => {
    await openProfile('SE22');
    await screen.findByRole('table', { name: 'All known editions' });
    expect(section('Innovation group')).toHaveTextContent('place within the group not known');
    expect(section('Innovation group')).toHaveTextContent('not the official group');
  });
});
