import { screen, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { pointAt } from '../../src/data/pointing';
import { RegionList } from '../../src/table/RegionList';
import { openPart } from './renderTable';

const items = async () =>
  within(await screen.findByRole('region', { name: 'Regions' })).getAllByRole('listitem');
const texts = async () =>
  (await items()).map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

describe('the list beside the map', () => {
  it('ranks the regions by what the map shows, those without a value last', async () => {
    await openPart(RegionList);
    const [first, second, ...others] = await texts();
    expect(first).toBe('1.Oberbayern Germany 273.4');
    expect(second).toBe('2.Dresden Germany 205.6');
    expect(others.at(-1)).toBe('Northern Ireland United Kingdom not available');
  });

  it('can be ordered by name, and keeps the ranks', async () => {
    const { user, onView } = await openPart(RegionList);
    await items();
    await user.selectOptions(screen.getByLabelText('Order'), 'By name');
    expect(onView).toHaveBeenLastCalledWith({ sort: { column: 'name', isDescending: false } });
    expect((await texts())[1]).toBe('2.Dresden Germany 205.6');
    expect((await texts())[0]).toContain('Attiki');
  });

  it('says what a flag means', async () => {
    await openPart(RegionList);
    expect((await texts())[3]).toBe('4.Sydsverige Sweden 110.1e(estimated)');
  });

  it('opens a region, and moves by arrow keys', async () => {
    const { user, onSelect } = await openPart(RegionList);
    await items();
    screen.getByRole('button', { name: /Oberbayern Germany/ }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onSelect.mock.calls).toEqual([['DED2']]);
  });

  it('marks the region that is pointed at on the map', async () => {
    await openPart(RegionList);
    const [first, second] = await items();
    act(() => pointAt({ code: 'DED2', at: { x: 1, y: 1 } }));
    expect(second).toHaveAttribute('data-pointed', 'true');
    expect(first).toHaveAttribute('data-pointed', 'false');
    act(() => pointAt(null));
  });
});
