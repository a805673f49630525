import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { pointAt, usePointing } from '../../src/data/pointing';
import { openScatter } from './renderScatter';

const caption = (figure: HTMLElement) =>
  (figure.querySelector('figcaption')?.textContent ?? '').replaceAll('\u00a0', ' ');
const chart = () => screen.getByRole('application');
const result = () => screen.getByText(/in the area|No area is selected/);

describe('the scatter', () => {
  it('shows the indicator of the map against the share of those aged 65 and over, with its years', async () => {
    const { figure } = await openScatter();
    expect(within(figure).getByRole('heading', { level: 3 })).toHaveTextContent(
      'Population density and Aged 65 and over by NUTS 2 regions',
    );
    expect(figure).toHaveTextContent('Population density, persons per km², 2019, logarithmic');
    expect(figure).toHaveTextContent('Aged 65 and over, %, 2019');
    expect(screen.getByLabelText('Horizontal axis logarithmic')).toBeChecked();
  });

  it('gives the correlation with its number of regions and a warning', async () => {
    const { figure } = await openScatter();
    expect(caption(figure)).toMatch(/^32\d of 334 regions have both values\./);
    expect(caption(figure)).toMatch(
      /r = −?0\.\d\d \(Pearson, of the logarithm of Population density\)/,
    );
    expect(caption(figure)).toMatch(/n = 32\d/);
    expect(caption(figure)).toContain('Regions are not independent of each other');
  });

  it('gives the correlation of the answer too where a filter is set', async () => {
    const { figure } = await openScatter({ country: ['IT'] });
    expect(caption(figure)).toMatch(/Among those in the answer: r = .*, n = 21\./);
    expect(within(figure).getByText('Not in the answer')).toBeInTheDocument();
  });

  it('falls back to another indicator where the map shows groups', async () => {
    await openScatter({ indicator: 'innovation-group' });
    expect(screen.getByLabelText('Horizontal axis')).toHaveValue('share-65-plus');
    expect(screen.getByLabelText('Vertical axis')).toHaveValue('gdp-per-head');
  });

  it('changes axes, scales and lines as one step each', async () => {
    const { user, onView } = await openScatter();
    await user.selectOptions(screen.getByLabelText('Vertical axis'), 'GDP per head');
    expect(onView).toHaveBeenLastCalledWith({ x: 'population-density', y: 'gdp-per-head' });
    await user.click(screen.getByLabelText('Horizontal axis logarithmic'));
    expect(onView).toHaveBeenLastCalledWith({ log: 'none' });
    await user.click(screen.getByLabelText('EU values'));
    expect(onView).toHaveBeenLastCalledWith({ quadrants: 'eu' });
    expect(screen.getByText('EU 109.0')).toBeInTheDocument();
    expect(screen.getByText('EU 100')).toBeInTheDocument();
  });

  it('says where there is no EU value, and offers no quadrants then', async () => {
    const { figure } = await openScatter({ quadrants: 'eu' });
    expect(figure).toHaveTextContent('There is no EU value to draw for Aged 65 and over.');
    expect(screen.queryByRole('group', { name: 'Quadrants' })).not.toBeInTheDocument();
  });

  it('has the same numbers as a table, with code, flags and group', async () => {
    const { user } = await openScatter({ x: 'physicians', y: 'share-65-plus' });
    await user.click(screen.getByRole('switch', { name: 'Show as table' }));
    const row = screen.getByRole('row', { name: /Emilia-Romagna/ });
    expect(row).toHaveTextContent(/24\.0/);
    expect(row).toHaveTextContent('ITH5');
    expect(row).toHaveTextContent('Strong');
    const rows = screen.getAllByRole('row').slice(1);
    const values = rows.map((each) =>
      Number.parseFloat(within(each).getAllByRole('cell')[0]!.textContent!),
    );
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it('says what is missing instead of drawing it', async () => {
    const { figure } = await openScatter({ x: 'physicians', y: 'rd-expenditure' });
    expect(figure).toHaveTextContent(
      /Not drawn: \d+ regions \(95 without Physicians, 94 without R&D/,
    );
  });
});

describe('the keyboard', () => {
  it('leads from region to region, says the values, and opens', async () => {
    const { user, onSelect } = await openScatter({ x: 'gdp-per-head', y: 'share-65-plus' });
    act(() => chart().focus());
    await user.keyboard('{End}');
    expect(usePointing.getState().pointed?.code).toBe('LU00');
    expect(chart()).toHaveTextContent(
      /Luxembourg\. GDP per head: \d{3} % of the EU average\. Aged 65 and over: 14\.4 %/,
    );
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledWith('LU00');
    await user.keyboard('{Escape}');
    expect(usePointing.getState().pointed).toBeNull();
  });

  it('leads along the regions in the answer', async () => {
    const { user } = await openScatter({ country: ['IT'], x: 'gdp-per-head' });
    act(() => chart().focus());
    await user.keyboard('{Home}');
    const first = usePointing.getState().pointed?.code;
    await user.keyboard('{ArrowUp}');
    expect(
      [first, usePointing.getState().pointed?.code].every((code) => code?.startsWith('IT')),
    ).toBe(true);
  });

  it('reads a region that is pointed at elsewhere', async () => {
    await openScatter();
    act(() => pointAt({ code: 'ITH5', at: null }));
    expect(chart()).toHaveTextContent('Emilia-Romagna. Population density:');
  });
});

describe('an area', () => {
  it('of typed bounds counts and names its regions, and becomes a filter as one step', async () => {
    const { user, onView } = await openScatter({ x: 'gdp-per-head', y: 'share-65-plus' });
    expect(result()).toHaveTextContent('No area is selected.');
    expect(screen.getByRole('button', { name: 'Use as filter' })).toBeDisabled();
    await user.type(screen.getByLabelText('GDP per head, from'), '200');
    expect(result()).toHaveTextContent(/regions in the area, largest first: .*Luxembourg/);
    await user.type(screen.getByLabelText('Aged 65 and over, to'), '14.5');
    await user.click(screen.getByRole('button', { name: 'Use as filter' }));
    expect(onView).toHaveBeenCalledTimes(1);
    expect(onView).toHaveBeenLastCalledWith({
      range: [
        {
          indicator: 'gdp-per-head',
          year: null,
          within: { from: 200, to: null, isToExcluded: false },
        },
        {
          indicator: 'share-65-plus',
          year: null,
          within: { from: null, to: 14.5, isToExcluded: false },
        },
      ],
    });
    expect(result()).toHaveTextContent('No area is selected.');
  });

  it('of a quadrant holds as many regions as its button says, and goes to the map with its filter', async () => {
    const { user, onView } = await openScatter({ x: 'gdp-per-head', y: 'share-65-plus' });
    const button = screen.getByRole('button', { name: /^Upper left: / });
    const count = button.textContent?.split(': ')[1];
    await user.click(button);
    expect(result()).toHaveTextContent(`${count} regions in the area`);
    await user.click(screen.getByRole('button', { name: 'Show on the map' }));
    expect(onView).toHaveBeenLastCalledWith(expect.objectContaining({ view: 'map' }));
  });

  it('is cleared, and holds nothing where bounds contradict', async () => {
    const { user } = await openScatter({ x: 'gdp-per-head' });
    await user.type(screen.getByLabelText('GDP per head, from'), '300');
    await user.type(screen.getByLabelText('GDP per head, to'), '20');
    expect(result()).toHaveTextContent('No region in the area.');
    expect(screen.getByRole('button', { name: 'Use as filter' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Clear area' }));
    expect(result()).toHaveTextContent('No area is selected.');
  });

  it('takes no text that is no number', async () => {
    const { user } = await openScatter({ x: 'gdp-per-head' });
    const input = screen.getByLabelText('GDP per head, from');
    await user.type(input, 'many');
    expect(input).toBeInvalid();
    expect(result()).toHaveTextContent('No area is selected.');
  });
});
