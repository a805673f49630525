import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { direct, regionIn } from '../model/overlap/facts';
import { openCharts } from './openCharts';

const THREE = '?network=errin,vanguard,s3p4pm';
const toolbar = () => screen.getByRole('toolbar', { name: /Combinations of networks/ });
const bars = () => within(toolbar()).getAllByRole('button');
const names = () => bars().map(({ textContent }) => textContent);
const section = () => screen.getByRole('region', { name: 'Regions that networks share' });

afterEach(() => vi.restoreAllMocks());

describe('the overlaps of networks', () => {
  it('have a bar for each combination, the largest first, and tell apart who is in none', async () => {
    await openCharts(THREE);
    expect(names()).toEqual([
      'ERRIN only: 2 regions',
      'Vanguard only: 1 region',
      'ERRIN and Vanguard only: 1 region',
      'ERRIN, Vanguard and S3P4PM: 1 region',
    ]);
    expect(screen.getByRole('button', { name: 'In none of these: 4 regions' })).toBeVisible();
    expect(section()).toHaveTextContent(
      '5 of the 9 regions considered are in at least one of these 3 networks, 2 in two or more.',
    );
  });

  it('say that “not in” an incomplete list is “not known”', async () => {
    await openCharts(THREE);
    expect(section()).toHaveTextContent(
      'The lists of ERRIN, Vanguard and S3P4PM are incomplete: that a region is not in one of them means “not known”',
    );
    expect(section()).toHaveTextContent('ERRIN†');
  });

  it('set the exact filter of the bar that is pressed, and mark it', async () => {
    const { user, onView } = await openCharts(THREE);
    await user.click(screen.getByRole('button', { name: 'ERRIN only: 2 regions' }));
    expect(onView.mock.calls).toEqual([
      [{ network: ['errin'], match: 'all', exclude: ['vanguard', 's3p4pm'] }],
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 9 regions');
    expect(
      screen.getByRole('button', { name: 'ERRIN only: 2 regions', pressed: true }),
    ).toBeVisible();
    expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1);
    expect(names()).toHaveLength(4);
  });

  it('ask for the regions in none of the networks', async () => {
    const { user } = await openCharts(THREE);
    await user.click(screen.getByRole('button', { name: 'In none of these: 4 regions' }));
    expect(screen.getByRole('status')).toHaveTextContent('4 of 9 regions');
    expect(
      screen.getByRole('button', { name: 'In none of these: 4 regions', pressed: true }),
    ).toBeVisible();
  });

  it('lift the filter when the bar is pressed again, and keep the same networks in the chart', async () => {
    const { user, onView } = await openCharts(THREE);
    await user.click(bars()[0]!);
    await user.click(bars()[0]!);
    expect(screen.queryAllByRole('button', { pressed: true })).toHaveLength(0);
    expect(onView.mock.lastCall).toEqual([{ network: [], match: 'any', exclude: [] }]);
    expect(names()).toHaveLength(4);
  });

  it('are one stop of the keyboard, with arrow keys between the bars', async () => {
    const { user, onView } = await openCharts(THREE);
    bars()[0]!.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(bars()[1]).toHaveFocus();
    expect(section()).toHaveTextContent('Vanguard only: 1 region AA20');
    await user.keyboard('{End}{Enter}');
    expect(onView.mock.lastCall).toEqual([
      { network: ['errin', 'vanguard', 's3p4pm'], match: 'all', exclude: [] },
    ]);
    await user.tab();
    expect(toolbar()).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('keep to the other filters, and say so', async () => {
    await openCharts(`${THREE}&country=AA`);
    expect(names()).toEqual(['ERRIN only: 2 regions', 'Vanguard only: 1 region']);
    expect(section()).toHaveTextContent(
      'Considered are the 3 regions that meet all filters but those on networks.',
    );
  });

  it('say when no region is left', async () => {
    await openCharts(`${THREE}&country=ZZ`);
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(section()).toHaveTextContent('No region meets the other filters');
  });

  it('give the same numbers as a table', async () => {
    const { user } = await openCharts(THREE);
    await user.click(within(section()).getByRole('switch', { name: 'Show as table' }));
    const rows = within(within(section()).getByRole('table')).getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['ERRIN only', '2', 'Combination'],
      ['Vanguard only', '1', 'Combination'],
      ['ERRIN and Vanguard only', '1', 'Combination'],
      ['ERRIN, Vanguard and S3P4PM', '1', 'Combination'],
      ['In none of these', '4', 'Combination'],
      ['ERRIN†', '4', 'Network'],
      ['Vanguard†', '3', 'Network'],
      ['S3P4PM†', '1', 'Network'],
    ]);
  });

  it('can be downloaded as numbers that name the lists as their source', async () => {
    const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const { user } = await openCharts(THREE);
    await user.click(within(section()).getByRole('button', { name: /^Download as CSV/ }));
    const text = await (save.mock.lastCall![0] as Blob).text();
    expect(text).toContain('Source: the lists of members of 3 networks');
    expect(text).toContain('"ERRIN, Vanguard and S3P4PM",1,,Combination');
    expect(text).toContain('Attribution,Chart: Regioscope.');
  });

  it('show twenty bars, and the rest when they are asked for', async () => {
    // Every set of five networks: 31 combinations and none of them.
    const ids = ['errin', 'vanguard', 's3p4pm', '1mg', 'nspa'];
    const all = Array.from({ length: 32 }, (_, set) =>
      regionIn(
        `XA${String(set).padStart(2, '0')}`,
        ...ids.filter((_id, i) => set & (1 << i)).map(direct),
      ),
    );
    const { user } = await openCharts(`?network=${ids.join(',')}`, all);
    expect(names()).toHaveLength(20);
    expect(section()).toHaveTextContent('… further 11 combinations with 11 regions');
    await user.click(screen.getByRole('button', { name: 'Show all combinations' }));
    expect(names()).toHaveLength(31);
    await user.click(bars().at(-1)!);
    expect(screen.getByRole('status')).toHaveTextContent('1 of 32 regions');
  });
});
