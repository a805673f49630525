import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openProfile, serve } from './renderProfile';

function readable(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ');
}

function section(name: string): HTMLElement {
  return screen.getByRole('heading', { name }).parentElement as HTMLElement;
}

describe('the panel', () => {
  beforeEach(() => {
    serve();
  });

  it('has three tabs that the arrow keys walk', async () => {
    const { user } = await openProfile('ITH5');
    await user.click(screen.getByRole('tab', { name: 'Profile' }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Population', selected: true })).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel', { name: 'Networks' })).toBeVisible();
  });

  it('closes', async () => {
    const { user, onClose } = await openProfile('ITH5');
    await user.click(screen.getByRole('button', { name: 'Close the profile' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('draws where the region lies', async () => {
    await openProfile('DED2');
    const locator = screen.getByRole('img', { name: 'Where Dresden lies in Germany' });
    await waitFor(() => expect(locator.querySelectorAll('path[d*="M"]').length).toBeGreaterThan(1));
  });
});

describe('the population tab', () => {
  beforeEach(() => {
    serve();
  });

  it('tells the age structure by group and sex, the oldest first, with totals', async () => {
    await openProfile('ITH5', 'population');
    const ages = await screen.findByRole('table', { name: 'Persons by age group and sex, 2019' });
    expect(within(ages).getAllByRole('row').map(readable)).toEqual([
      'MenAgeWomen',
      '61 43285+122 801',
      '74 69580–84102 370',
      '104 0075–998 165',
      '89 8820–484 704',
      '330 016Total408 040',
    ]);
    expect(screen.queryByText(/do not add up/)).toBeNull();
  });

  it('takes the newest year where the reference year is missing, and says when sums do not fit', async () => {
    await openProfile('SE22', 'population');
    expect(await screen.findByText(/There is no age structure for 2019; 2018/)).toBeVisible();
    expect(screen.getByText(/do not add up to the table’s own total/)).toBeVisible();
  });

  it('has the population figures with women and men, and the printed ones beside them', async () => {
    await openProfile('ITH5', 'population');
    await screen.findByRole('table', { name: 'Figures printed on the page, 2019' });
    const table = screen.getByRole('table', { name: 'Population figures' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.firstChild?.textContent),
    ).toEqual([
      'Population',
      'Population density',
      'Aged under 15',
      'Aged 65 and over',
      'Aged 80 and over',
      'Median age',
      'Old-age dependency ratio',
      'Life expectancy at birth',
      'Life expectancy at birth, women',
      'Life expectancy at birth, men',
    ]);
  });

  it('says that there is no age structure', async () => {
    await openProfile('EL30', 'population');
    expect(await screen.findByText(/age structure is not available/)).toBeVisible();
  });
});

describe('the networks tab', () => {
  beforeEach(() => {
    serve();
  });

  it('groups memberships by how the region belongs', async () => {
    await openProfile('ITH5', 'networks');
    expect(await screen.findByText('Belongs to 6 networks')).toBeVisible();
    expect(readable(section('Member directly'))).toMatch(
      /EUREGHA.*ERRIN.*Vanguard.*S3P4PM.*ClusSport/,
    );
    expect(readable(section('Through Italy (IT)'))).toContain('1+ Million Genomes');
    expect(readable(section('Observer or associate'))).toMatch(
      /Does not count as member\.Regions4PerMedAssociate · as of 2021/,
    );
  });

  it('tells role, year, note and source of a membership', async () => {
    await openProfile('ITH5', 'networks');
    const item = (await screen.findByText('EUREGHA')).closest('li') as HTMLElement;
    expect(item).toHaveTextContent(/Member · as of 2023Note/);
    expect(item).toHaveTextContent('Note: board 2019');
    expect(within(item).getByRole('link', { name: /^euregha\.example\/members/ })).toHaveAttribute(
      'href',
      'https://www.euregha.example/members/a-very-long-path-to-the-list-of-members',
    );
  });

  it('says “in part” through the member inside, and how surely', async () => {
    await openProfile('SE22', 'networks');
    await screen.findByText('Belongs to 2 networks (1 of them only partly confirmed)');
    const part = section('In part, through SE224 Skåne');
    expect(part).toHaveTextContent('EUREGHA');
    expect(part).toHaveTextContent('EUREGHApartly confirmed');
  });

  it('keeps “not a member” and “not known” apart', async () => {
    await openProfile('ITH5', 'networks');
    await screen.findByText('Belongs to 6 networks');
    expect(readable(section('Not a member'))).toMatch(/EUSBSR.*NSPA/);
    expect(section('Not a member')).not.toHaveTextContent('CEBR');
    expect(readable(section('Not known'))).toMatch(/“not known”, not “no”.*CEBR.*list incomplete/);
    expect(section('Not known')).not.toHaveTextContent('Regions4PerMed');
  });
});
