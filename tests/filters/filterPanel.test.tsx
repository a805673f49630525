import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openFilters } from './renderFilters';

const group = (name: string) => screen.getByRole('group', { name });
const box = (name: string) => screen.getByRole('checkbox', { name });
const status = () => screen.getByRole('status').textContent;
const chips = () =>
  within(screen.getByRole('list', { name: 'Filters that are set' }))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

async function openSection(user: Awaited<ReturnType<typeof openFilters>>['user'], title: string) {
  const section = group(title);
  if (!section.hasAttribute('open')) await user.click(within(section).getByText(title));
  return section;
}

describe('the panel', () => {
  it('has the parts by which people ask', async () => {
    await openFilters();
    for (const name of ['Networks', 'Match', 'Innovation group', 'Country']) {
      expect(group(name)).toBeInTheDocument();
    }
    expect(status()).toBe('334 of 334 regions');
    expect(screen.queryByRole('button', { name: 'Clear all filters' })).toBeNull();
  });

  it('offers all networks by kind, marks incomplete lists, and says what each would give', async () => {
    await openFilters();
    const networks = within(group('Networks'));
    expect(networks.getAllByRole('checkbox')).toHaveLength(24);
    expect(networks.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      'Networks',
      'Partnerships',
      'Programmes and initiatives',
      'Macro-regions',
    ]);
    expect(box('ERRIN')).toHaveAccessibleDescription(
      'European Regions Research & Innovation Network list incomplete 63 regions',
    );
    expect(box('NSPA')).not.toHaveAccessibleDescription(/incomplete/);
  });

  it('answers the question that people come with', async () => {
    const { user } = await openFilters();
    await user.click(box('ERRIN'));
    await user.click(box('Vanguard'));
    await user.click(screen.getByRole('radio', { name: 'all' }));
    await user.click(screen.getByRole('button', { name: 'Exclude S3P4PM' }));
    await user.click(box('Strong'));
    await user.click(box('Seeks collaboration'));
    expect(status()).toBe('3 of 334 regions');
    expect(chips()).toEqual(['ERRIN', 'Vanguard', 'not S3P4PM', 'Strong', 'seeks collaboration']);
  });

  it('does not ask for what it leaves out, and says that a short list knows no “no”', async () => {
    const { user } = await openFilters({ network: ['errin'] });
    await user.click(screen.getByRole('button', { name: 'Exclude ERRIN' }));
    expect(box('ERRIN')).not.toBeChecked();
    expect(screen.getByRole('button', { name: 'Exclude ERRIN', pressed: true })).toBeVisible();
    expect(screen.getByText('Not listed means not known here.')).toBeVisible();
    await user.click(box('ERRIN'));
    expect(screen.queryByRole('button', { name: 'Exclude ERRIN', pressed: true })).toBeNull();
    expect(screen.queryByText('Not listed means not known here.')).toBeNull();
  });

  it('keeps a choice that would give nothing, and says so', async () => {
    await openFilters({ group: ['unknown'] });
    const strong = screen.getByRole('checkbox', { name: 'Strong' });
    expect(strong).toHaveAccessibleDescription('241 regions');
    expect(box('SAPHIRe')).toBeEnabled();
  });

  it('chooses countries together, and says them in one chip', async () => {
    const { user } = await openFilters();
    await openSection(user, 'Country');
    await user.click(screen.getByRole('button', { name: 'EFTA' }));
    expect(box('Norway')).toBeChecked();
    expect(chips()).toEqual(['EFTA (4 countries)']);
    await user.click(box('Norway'));
    expect(chips()).toEqual(['Iceland', 'Liechtenstein', 'Switzerland']);
    await user.click(screen.getByRole('button', { name: 'None' }));
    expect(status()).toBe('334 of 334 regions');
  });

  it('counts what is typed as no step', async () => {
    const { user, onType, onStep } = await openFilters();
    await openSection(user, 'Text');
    await user.type(screen.getByRole('textbox', { name: 'Words in names and profiles' }), 'GB');
    expect(onType).toHaveBeenLastCalledWith({ q: 'GB' });
    expect(onStep).not.toHaveBeenCalled();
    expect(status()).toBe('41 of 334 regions');
  });

  it('tells what a network is and who belongs to it', async () => {
    const { user } = await openFilters();
    await user.click(screen.getByRole('button', { name: 'About S3P4PM' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveAccessibleName(/^S3P4PM: Smart Specialisation Partnership/);
    expect(dialog).toHaveTextContent('The list of members is incomplete');
    expect(within(dialog).getByRole('heading', { name: 'Members (6)' })).toBeVisible();
    expect(within(dialog).getAllByRole('link').length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a range', () => {
  const density = { indicator: 'population-density', year: null } as const;

  it('is set by typing, and lets a legend’s class be changed', async () => {
    const within_ = { from: 63.7, to: 99.2, isToExcluded: true };
    const { user, onStep } = await openFilters({ range: [{ ...density, within: within_ }] });
    const from = screen.getByRole('spinbutton', { name: 'Population density, from' });
    expect(screen.getByRole('spinbutton', { name: 'Population density, to below' })).toHaveValue(
      99.2,
    );
    await user.clear(from);
    await user.type(from, '70{Enter}');
    expect(onStep).toHaveBeenLastCalledWith({
      range: [{ ...density, within: { from: 70, to: 99.2, isToExcluded: true } }],
    });
    await user.clear(from);
    await user.tab();
    expect(onStep).toHaveBeenLastCalledWith({
      range: [{ ...density, within: { from: null, to: 99.2, isToExcluded: true } }],
    });
    expect(onStep).toHaveBeenCalledTimes(2);
  });

  it('moves with the slider, and counts when it is let go', async () => {
    const { user, onStep } = await openFilters();
    const section = await openSection(user, 'Values');
    await user.selectOptions(
      within(section).getByRole('combobox', { name: 'Add a range of' }),
      'Median age',
    );
    const slider = screen.getByRole('slider', { name: 'Median age, from' });
    expect(slider).toHaveAttribute('aria-valuetext', '18.1 years (open end)');
    fireEvent.change(slider, { target: { value: '60' } });
    fireEvent.change(slider, { target: { value: '75' } });
    expect(slider).toHaveAttribute('aria-valuetext', '43.2 years');
    expect(onStep).not.toHaveBeenCalled();
    fireEvent.pointerUp(slider);
    expect(onStep).toHaveBeenCalledTimes(1);
    expect(chips()).toEqual(['Median age, 2019: ≥ 43.2 years']);
    expect(slider).toHaveAttribute('aria-valuetext', '43.2 years');
    await user.click(screen.getByRole('button', { name: 'Remove the range of Median age' }));
    expect(status()).toBe('334 of 334 regions');
  });

  it('can ask for the regions without a value', async () => {
    const { user } = await openFilters({ range: [{ ...density, within: 'none' }] });
    expect(status()).toBe('2 of 334 regions');
    expect(screen.queryByRole('slider')).toBeNull();
    await user.click(box('Only regions without a value'));
    expect(status()).toBe('334 of 334 regions');
    expect(screen.getAllByRole('slider')).toHaveLength(2);
  });
});
