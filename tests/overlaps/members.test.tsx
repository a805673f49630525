import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usePointing } from '../../src/data/pointing';
import { openCharts } from './openCharts';

const section = () => screen.getByRole('region', { name: 'A network’s members against the rest' });
const members = () => within(section()).getByRole('application', { name: /^Listed members/ });

const NOT_LISTED = 'Not listed as members (not known)';

describe('a network’s members against the rest', () => {
  it('begin with the first network that is chosen, and state medians, counts and missing values', async () => {
    await openCharts('?network=errin,vanguard');
    expect(within(section()).getByLabelText('Network')).toHaveValue('errin');
    expect(section()).toHaveTextContent(
      'Population density, 2019: median of the 3 regions in ERRIN that have a value: 20.0 persons per km²; median of the 4 not listed that have a value: 2.5.',
    );
    expect(section()).toHaveTextContent(
      'n = 3 · median 20.0 · middle half 15.0 to 30.0 (IQR 15.0)',
    );
    expect(section()).toHaveTextContent('2 regions without a value are left out.');
    expect(section()).toHaveTextContent(
      'Flags: e: estimated. A hollow mark is a value with a flag.',
    );
    expect(section()).toHaveTextContent('the difference describes, it does not explain');
  });

  it('begin with the network of the most regions when none is chosen', async () => {
    await openCharts('');
    expect(within(section()).getByLabelText('Network')).toHaveValue('errin');
  });

  it('call a region that an incomplete list lacks “not known”, and a complete one’s an other region', async () => {
    const { user } = await openCharts('?network=errin');
    expect(section()).toHaveTextContent('Not listed as members (not known)');
    await user.selectOptions(within(section()).getByLabelText('Network'), 'nspa');
    expect(section()).not.toHaveTextContent('not known');
    expect(section()).toHaveTextContent(
      'no region in NSPA has a value; median of the 7 other regions',
    );
  });

  it('speak right of a single region', async () => {
    await openCharts('?network=vanguard&country=AA');
    expect(section()).toHaveTextContent(
      'the one region in Vanguard: 30.0 persons per km²; median of the 2 not listed: 15.0.',
    );
    expect(section()).toHaveTextContent('n = 1 · value 30.0');
  });

  it('can be walked along in order of value, and a region opened', async () => {
    const { user, onSelect } = await openCharts('?network=errin');
    members().focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(members()).toHaveTextContent('AA10 (AA10, ): 20.0 persons per km²');
    expect(usePointing.getState().pointed).toEqual({ code: 'AA10', at: null });
    await user.keyboard('{End}{Enter}');
    expect(onSelect.mock.calls).toEqual([['BB00']]);
    await user.tab();
    expect(usePointing.getState().pointed).toBeNull();
  });

  it('give the same numbers as a table, flags included', async () => {
    const { user } = await openCharts('?network=errin');
    await user.click(within(section()).getByRole('switch', { name: 'Show as table' }));
    expect(
      within(within(section()).getByRole('table'))
        .getAllByRole('row')
        .map((row) => [...row.children].map(({ textContent }) => textContent)),
    ).toEqual([
      ['Region or statistic', 'Population density, 2019', 'Code', 'Membership'],
      ['Lower quartile', '15.0', '', 'Listed members'],
      ['Median', '20.0', '', 'Listed members'],
      ['Upper quartile', '30.0', '', 'Listed members'],
      ['IQR', '15.0', '', 'Listed members'],
      ...[
        ['BB00', '40.0'],
        ['AA10', '20.0'],
        ['AA00', '10.0'],
      ].map(([code, value]) => [code, value, code, 'Listed members']),
      ['Lower quartile', '1.8', '', NOT_LISTED],
      ['Median', '2.5', '', NOT_LISTED],
      ['Upper quartile', '9.8', '', NOT_LISTED],
      ['IQR', '8.0', '', NOT_LISTED],
      ...[
        ['AA20', '30.0'],
        ['BB40', '3.0'],
        ['BB30', '2.0'],
        ['BB20', '1.0e'],
      ].map(([code, value]) => [code, value, code, NOT_LISTED]),
    ]);
  });

  it('can be downloaded with the table’s source', async () => {
    await openCharts('?network=errin');
    const chart = within(section()).getByRole('figure', {
      name: 'Population density: ERRIN and other regions',
    });
    for (const kind of ['PNG', 'SVG', 'CSV'])
      expect(
        within(chart).getByRole('button', { name: new RegExp(`^Download as ${kind}`) }),
      ).toBeVisible();
    expect(chart).toHaveTextContent('Source: Eurostat');
  });
});
