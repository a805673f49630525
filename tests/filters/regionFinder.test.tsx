import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { RegionFinder } from '../../src/filters/RegionFinder';
import { Language } from '../../src/i18n/text';
import { regions } from '../profile/fixtures/regions';
import { serve } from '../profile/renderProfile';

beforeEach(() => localStorage.clear());

interface FinderProps {
  readonly first: string | null;
  readonly onSelect: (code: string) => void;
  readonly onCountry: (code: string) => void;
}

function Finder({ first, onSelect, onCountry }: FinderProps) {
  const [selected, setSelected] = useState(first);
  const select = (code: string) => {
    onSelect(code);
    setSelected(code);
  };
  return <RegionFinder selected={selected} onSelect={select} onCountry={onCountry} />;
}

async function openFinder(first: string | null = null) {
  const onSelect = vi.fn();
  const onCountry = vi.fn();
  const user = userEvent.setup();
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Finder first={first} onSelect={onSelect} onCountry={onCountry} />
          <button type="button">elsewhere</button>
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  const box = await screen.findByRole('combobox', { name: 'Find a region' });
  return { box, user, onSelect, onCountry };
}

/** Hears Escape at the window, as the page does, and whether something nearer has used it. */
function hearEscape() {
  const heard = vi.fn();
  const listen = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape') heard(defaultPrevented ? 'used' : 'free');
  };
  addEventListener('keydown', listen);
  onTestFinished(() => removeEventListener('keydown', listen));
  return heard;
}

const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
const groups = () =>
  screen.queryAllByRole('group').map((group) => group.querySelector('li')?.textContent);
const optionsOf = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .queryAllByRole('option')
    .map(({ textContent }) => textContent);
const marked = () => screen.getByRole('option', { selected: true }).textContent;

describe('the box “Find a region”', () => {
  it('takes the first answer with Enter', async () => {
    serve();
    const { box, user, onSelect } = await openFinder();
    await user.type(box, 'emil');
    expect(options()).toEqual(['Emilia-RomagnaItaly · ITH5']);
    await user.keyboard('{Enter}');
    expect(onSelect.mock.calls).toEqual([['ITH5']]);
    expect(box).toHaveValue('Emilia-Romagna');
    expect(options()).toEqual([]);
  });

  it('takes the answer that is clicked', async () => {
    serve();
    const { box, user, onSelect } = await openFinder();
    await user.type(box, 'emil');
    await user.click(screen.getByRole('option'));
    expect(onSelect.mock.calls).toEqual([['ITH5']]);
  });

  it('goes through the answers with the arrow keys', async () => {
    serve();
    const { box, user, onSelect } = await openFinder();
    await user.click(box);
    const [first, second] = options();
    expect(marked()).toBe(first);
    await user.keyboard('{ArrowDown}');
    expect(marked()).toBe(second);
    await user.keyboard('{ArrowUp}{ArrowDown}{Enter}');
    expect(onSelect).toHaveBeenCalledOnce();
    expect(second).toContain(onSelect.mock.calls[0]?.[0]);
  });

  it.each([
    ['Tab', (user: ReturnType<typeof userEvent.setup>) => user.tab()],
    [
      'a click elsewhere',
      (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByText('elsewhere')),
    ],
  ])('chooses nothing when it is left by %s', async (_, leave) => {
    serve();
    const { box, user, onSelect } = await openFinder('DED2');
    expect(box).toHaveValue('Dresden');
    await user.clear(box);
    await user.type(box, 'emil');
    expect(marked()).toContain('Emilia-Romagna');
    await leave(user);
    expect(onSelect).not.toHaveBeenCalled();
    expect(options()).toEqual([]);
    expect(box).toHaveValue('Dresden');
  });

  it('is empty again when it is left without a selection', async () => {
    serve();
    const { box, user, onSelect } = await openFinder();
    await user.type(box, 'emil{Escape}');
    await user.tab();
    expect(box).toHaveValue('');
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('keeps Escape to itself while the list is open, and leaves it to the page after that', async () => {
    serve();
    const { box, user, onSelect } = await openFinder('DED2');
    const heard = hearEscape();
    await user.clear(box);
    await user.type(box, 'emil{Escape}');
    expect(options()).toEqual([]);
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(heard.mock.calls).toEqual([['free']]);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('says when nothing is called that', async () => {
    serve();
    const { box, user } = await openFinder();
    await user.type(box, 'nowhere');
    expect(screen.getByRole('status')).toHaveTextContent('No region is called that.');
  });

  it('finds by country', async () => {
    serve();
    const { box, user } = await openFinder();
    await user.type(box, 'italy');
    expect(optionsOf('Regions')).toEqual(['Emilia-RomagnaItaly · ITH5']);
  });

  it('keeps a long list short and says how many more there are', async () => {
    const [model] = regions.regions;
    const many = Array.from({ length: 100 }, (_, i) => ({
      ...model,
      code: `IT${String(i).padStart(2, '0')}`,
      name: `Region ${i}`,
    }));
    serve({ 'regions.json': () => Response.json({ ...regions, regions: many }) });
    const { box, user } = await openFinder();
    await user.click(box);
    expect(options()).toHaveLength(80);
    expect(screen.getByRole('status')).toHaveTextContent('20 more: type on');
    await user.type(box, 'region 99');
    expect(options()).toHaveLength(1);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
  it('says when the answers are only close to what was typed', async () => {
    serve();
    const { box, user } = await openFinder();
    await user.type(box, 'emillia-romanga');
    expect(options()).toEqual(['Emilia-RomagnaItaly · ITH5']);
    expect(screen.getByRole('status')).toHaveTextContent(
      'No region is called that; these names are close.',
    );
    await user.clear(box);
    await user.type(box, 'emilia');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('finds the regions of a major region', async () => {
    serve();
    const { box, user } = await openFinder();
    await user.type(box, 'saxony');
    expect(optionsOf('Regions')).toEqual(['DresdenGermany · DED2', 'LeipzigGermany · DED5']);
  });
});

describe('countries in the box “Find a region”', () => {
  it('are a group of their own, which comes first where the country is meant', async () => {
    serve();
    const { box, user } = await openFinder();
    await user.type(box, 'italy');
    expect(groups()).toEqual(['Countries', 'Regions']);
    expect(optionsOf('Countries')).toEqual(['ItalyItalia · whole country · IT']);
  });

  it.each(['greece', 'Ελλάδα', 'Ellada', 'EL', 'gr'])('are found by %s', async (text) => {
    serve();
    const { box, user } = await openFinder();
    await user.type(box, text);
    expect(optionsOf('Countries')).toEqual(['GreeceΕλλάδα · whole country · EL']);
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
      'GermanyDeutschland · whole country · DE',
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
