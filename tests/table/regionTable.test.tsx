import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pointAt, usePointing } from '../../src/data/pointing';
import { RegionTable } from '../../src/table/RegionTable';
import { openPart } from './renderTable';

const table = () => screen.findByRole('table', { name: 'Regions' });
const names = async () =>
  within(await table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const row = async (name: string) =>
  within(await table())
    .getByRole('rowheader', { name })
    .closest('tr') as HTMLTableRowElement;
const head = async (name: RegExp) => within(await table()).getByRole('columnheader', { name });
const sortBy = async (name: RegExp) => within(await head(name)).getByRole('button');

const BY_DENSITY = [
  'Oberbayern',
  'Dresden',
  'Emilia-Romagna',
  'Sydsverige',
  'Attiki',
  'Leipzig',
  'Northern Ireland',
];

describe('the table “Regions”', () => {
  it('is ordered by what the map shows, the highest first, missing values last by name', async () => {
    await openPart(RegionTable);
    expect(await names()).toEqual(BY_DENSITY);
    expect(await head(/^Population density/)).toHaveAttribute('aria-sort', 'descending');
    expect(screen.getByText(/^By Population density .*highest first$/)).toBeVisible();
  });

  it('keeps missing values last when the order is turned around', async () => {
    const { user, onView } = await openPart(RegionTable);
    await user.click(await sortBy(/^Population density/));
    expect(onView).toHaveBeenLastCalledWith({ sort: { column: 'shown', isDescending: false } });
    expect(await names()).toEqual([...BY_DENSITY.slice(0, 4).toReversed(), ...BY_DENSITY.slice(4)]);
    await user.click(await sortBy(/^Population density/));
    expect(onView).toHaveBeenLastCalledWith({ sort: null });
  });

  it('sorts by name from A to Z first', async () => {
    const { user } = await openPart(RegionTable);
    await user.click(await sortBy(/^Region$/));
    expect(await names()).toEqual([...BY_DENSITY].sort());
    expect(await head(/^Region$/)).toHaveAttribute('aria-sort', 'ascending');
  });

  it('keeps flags, computed values and what is not available', async () => {
    await openPart(RegionTable);
    expect(await row('Sydsverige')).toHaveTextContent('110.1ecomputed');
    const flag = within(await row('Sydsverige')).getByRole('button', { name: 'e: estimated' });
    expect(flag).toBeInTheDocument();
    expect(within(await row('Leipzig')).getAllByText('not available').length).toBeGreaterThan(0);
  });

  it('shows the columns that are ticked, and lets them be reset', async () => {
    const { user, onView } = await openPart(RegionTable);
    await user.click(await screen.findByRole('button', { name: 'Columns' }));
    await user.click(screen.getByRole('checkbox', { name: /^Median age/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Country' }));
    expect(onView).toHaveBeenLastCalledWith({
      columns: ['shown', 'population', 'median-age', 'innovation-group', 'networks', 'profile'],
    });
    await user.click(screen.getByRole('button', { name: 'Reset columns' }));
    await user.keyboard('{Escape}');
    expect(await head(/^Country$/)).toBeVisible();
  });

  it('shows nothing twice when a column is what the map shows', async () => {
    await openPart(RegionTable, '?indicator=population');
    const heads = within(await table()).getAllByRole('columnheader', { name: /^Population/ });
    expect(heads).toHaveLength(1);
  });

  it('is one stop of the keyboard, and arrow keys move in it', async () => {
    const { user, onSelect } = await openPart(RegionTable);
    const { getByRole } = within(await table());
    getByRole('button', { name: 'Oberbayern' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(getByRole('button', { name: 'Dresden' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(getByRole('button', { name: 'Northern Ireland' })).toHaveFocus();
    await user.keyboard('{Home}{Enter}');
    expect(onSelect.mock.calls).toEqual([['DE21']]);
    await user.tab();
    expect(getByRole('button', { name: 'Add Oberbayern to comparison' })).toHaveFocus();
    await user.tab();
    expect(await table()).not.toContainElement(document.activeElement as HTMLElement);
  });

  it('points at the region under the pointer, and marks the one that is pointed at elsewhere', async () => {
    const { user } = await openPart(RegionTable);
    await user.hover(await row('Dresden'));
    expect(usePointing.getState().pointed).toEqual({ code: 'DED2', at: null });
    await user.unhover(await row('Dresden'));
    expect(usePointing.getState().pointed).toBeNull();
  });

  it('adds to the comparison and takes out again, and never a seventh by itself', async () => {
    const { user, onView } = await openPart(RegionTable, '?compare=DE21,DED5,EL30,ITH5,SE22');
    await table();
    await user.click(screen.getByRole('button', { name: 'Add Dresden to comparison' }));
    expect(onView.mock.lastCall?.[0].compare).toContain('DED2');
    onView.mockClear();
    await user.click(screen.getByRole('button', { name: 'Add Northern Ireland to comparison' }));
    expect(onView).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Remove Dresden from comparison' }));
    expect(onView.mock.lastCall?.[0].compare).not.toContain('DED2');
  });

  it('says in a sentence that nothing meets the filters', async () => {
    await openPart(RegionTable, '?network=vanguard');
    expect(await screen.findByText('No region meets all that is asked for.')).toBeVisible();
  });

  it('knows which row is the selection', async () => {
    await openPart(RegionTable, '?region=ITH5');
    const { getByRole } = within(await table());
    expect(getByRole('button', { name: 'Emilia-Romagna' })).toHaveAttribute('aria-current', 'true');
    pointAt(null);
  });
});
