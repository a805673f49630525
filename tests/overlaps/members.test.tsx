import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usePointing } from '../../src/data/pointing';
import { openCharts } from './openCharts';

const section = () => screen.getByRole('region', { name: 'A network’s members against the rest' });
const members = () => within(section()).getByRole('application', { name: /^Listed members/ });

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
    expect(section()).toHaveTextContent('A hollow dot is a value with a flag. e: estimated');
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
    const tables = within(section()).getAllByRole('table');
    expect(within(tables[0]!).getAllByRole('row')[1]).toHaveTextContent(
      'Listed members3110.015.020.030.040.015.0',
    );
    expect(
      within(tables[2]!)
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'RegionsPopulation density, 2019',
      'AA20 (AA20)30.0',
      'BB40 (BB40)3.0',
      'BB30 (BB30)2.0',
      'BB20 (BB20)1.0e',
    ]);
  });
});
