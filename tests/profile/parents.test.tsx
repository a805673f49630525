import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openProfile, serve } from './renderProfile';

describe('a region without a profile of its own', () => {
  it('shows its parent’s in full under a banner that says whose it is', async () => {
    serve();
    await openProfile('DED2');
    expect(
      await screen.findByText(/This is the profile of Sachsen \(DED\), which contains this region/),
    ).toBeVisible();
    expect(await screen.findByText('ICT and digital communication')).toBeVisible();
    const documents = screen.getByRole('heading', { name: 'Policy documents' });
    const unknown = within(documents.parentElement as HTMLElement).getByRole('heading', {
      name: 'Level not reported',
    });
    expect(unknown.parentElement).toHaveTextContent('A paper of unknown level');
    const printed = screen.getByRole('table', { name: 'Figures printed on the page, 2019' });
    expect(printed).toHaveTextContent(/4\s077\s937/);
    const figures = screen.getByRole('heading', { name: 'Figures for Sachsen (DED)' });
    expect(figures.parentElement).toContainElement(printed);
  });

  it('says when the parent is the same area under another code', async () => {
    serve();
    await openProfile('UKN0');
    expect(await screen.findByText(/contains this region and covers the same area/)).toBeVisible();
    expect(screen.queryByText(/There is no profile of Northern Ireland itself/)).toBeNull();
  });

  it('fetches the profile of a further parent only when it is opened', async () => {
    const asked = serve();
    const { user } = await openProfile('DED2');
    const further = await screen.findByRole('heading', { name: /Profile of Germany \(DE\)/ });
    expect(asked).not.toContain('territories/DE.json');
    await user.click(further);
    expect(await screen.findByText('The whole of Germany.')).toBeVisible();
  });

  it('says so where no parent has one, and what is there all the same', async () => {
    serve();
    const { panel } = await openProfile('EL30');
    expect(await screen.findByText(/No profile of this region is known/)).toBeVisible();
    expect(screen.getByRole('table', { name: 'Key figures' })).toBeVisible();
    expect(panel).toHaveTextContent('Attiki');
    expect(panel).toHaveTextContent('English: Attica');
  });
});

describe('a region with a profile of its own', () => {
  it('offers its parent’s as well', async () => {
    serve();
    const { user } = await openProfile('DE21');
    await user.click(await screen.findByRole('heading', { name: /Profile of Germany \(DE\)/ }));
    expect(await screen.findAllByText('The whole of Germany.')).toHaveLength(2);
    expect(screen.queryByText(/which contains this region\. What it says/)).toBeNull();
  });
});
