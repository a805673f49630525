import { screen } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { regions } from '../profile/fixtures/regions';
import { serve } from '../profile/renderProfile';
import { groups, marked, openFinder, options, optionsOf } from './openFinder';

beforeEach(() => localStorage.clear());

describe('countries in the box “Find a region”', () => {
  it('are a group of their own, which comes first where the country is meant', async () => {
    serve();
    const { box, user } = await openFinder();
    await user.type(box, 'italy');
    expect(groups()).toEqual(['Countries', 'Regions']);
    expect(optionsOf('Countries')).toEqual(['ItalyItalia · country · IT']);
  });

  it.each(['greece', 'Ελλάδα', 'Ellada', 'EL', 'gr'])('are found by %s', async (text) => {
    serve();
    const { box, user } = await openFinder();
    await user.type(box, text);
    expect(optionsOf('Countries')).toEqual(['GreeceΕλλάδα · country · EL']);
  });

  it('open no profile: the map is asked to show them', async () => {
    serve();
    const { box, user, onSelect, onCountry } = await openFinder('DED2');
    await user.clear(box);
    await user.type(box, 'italy{Enter}');
    expect(onCountry.mock.calls).toEqual([['IT']]);
    expect(onSelect).not.toHaveBeenCalled();
    expect(box).toHaveValue('Italy');
    await user.tab();
    expect(box).toHaveValue('Dresden');
  });

  it('leave the box ready for the next search', async () => {
    serve();
    const { box, user, onSelect, onCountry } = await openFinder('DED2');
    await user.clear(box);
    await user.type(box, 'italy{Enter}');
    await user.clear(box);
    await user.type(box, 'swe');
    expect(box).toHaveValue('swe');
    await user.keyboard('{Enter}');
    expect(onCountry.mock.calls).toEqual([['IT'], ['SE']]);
    await user.clear(box);
    await user.type(box, 'leip{Enter}');
    expect(onSelect.mock.calls).toEqual([['DED5']]);
    expect(box).toHaveValue('Leipzig');
  });
});

describe('codes of earlier NUTS in the box “Find a region”', () => {
  it('lead to the region of today, which says so', async () => {
    serve();
    const { box, user, onSelect } = await openFinder();
    await user.type(box, 'itd5');
    await screen.findByText(/formerly ITD5/);
    await user.keyboard('{Enter}');
    expect(onSelect.mock.calls).toEqual([['ITH5']]);
  });

  it('are missed only by whoever uses them where their file cannot be had', async () => {
    serve({ 'search.json': () => new Response('', { status: 404 }) });
    const { box, user } = await openFinder();
    await user.type(box, 'emil');
    expect(optionsOf('Regions')).toHaveLength(1);
  });
});

describe('recent ones in the box “Find a region”', () => {
  it('are not spoken of before there is one', async () => {
    serve();
    const { box, user } = await openFinder();
    await user.click(box);
    expect(groups()).toEqual(['Regions']);
  });

  it('come first while nothing is typed, the last one first, and are chosen like all', async () => {
    serve();
    const { box, user, onSelect } = await openFinder();
    await user.type(box, 'emil{Enter}');
    await user.clear(box);
    await user.type(box, 'germany{Enter}');
    await user.clear(box);
    expect(groups()).toEqual(['Recent', 'Regions']);
    expect(optionsOf('Recent')).toEqual([
      'GermanyDeutschland · country · DE',
      'Emilia-RomagnaItaly · ITH5',
      'Forget recent searches',
    ]);
    expect(optionsOf('Regions')).toHaveLength(regions.regions.length);
    await user.click(screen.getAllByRole('option', { name: /Emilia-Romagna/ })[0]!);
    expect(box).toHaveValue('Emilia-Romagna');
    expect(onSelect).toHaveBeenLastCalledWith('ITH5');
  });

  it('give way to what is typed', async () => {
    localStorage.setItem('regioscope:recent', '["ITH5"]');
    serve();
    const { box, user } = await openFinder();
    await user.type(box, 'leip');
    expect(groups()).toEqual(['Regions']);
  });

  it('leave out what the dataset lacks', async () => {
    localStorage.setItem('regioscope:recent', '["XX99", "ITH5", "XX"]');
    serve();
    const { box, user } = await openFinder();
    await user.click(box);
    expect(optionsOf('Recent')).toEqual(['Emilia-RomagnaItaly · ITH5', 'Forget recent searches']);
  });

  it.each([
    [
      'a click',
      (user: ReturnType<typeof userEvent.setup>) =>
        user.click(screen.getByRole('option', { name: 'Forget recent searches' })),
    ],
    ['Enter', (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{ArrowDown}{Enter}')],
  ])('are forgotten by %s, and the list stays open', async (_, forget) => {
    localStorage.setItem('regioscope:recent', '["ITH5"]');
    serve();
    const { box, user, onSelect, onCountry } = await openFinder();
    await user.click(box);
    await forget(user);
    expect(groups()).toEqual(['Regions']);
    expect(marked()).toBe(options()[0]);
    expect(box).toHaveFocus();
    expect(box).toHaveValue('');
    expect(localStorage).toHaveLength(0);
    expect([onSelect, onCountry].flatMap(({ mock }) => mock.calls)).toEqual([]);
    await user.type(box, 'emil{Enter}');
    expect(onSelect.mock.calls).toEqual([['ITH5']]);
  });
});
