import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Comparison } from '../../src/compare/Comparison';
import type { ComparedPlaces } from '../../src/model/view';
import { renderComparison, servePublished } from './renderComparison';

beforeEach(() => servePublished());

async function open(compare: ComparedPlaces, selected: string | null = null) {
  const page = await renderComparison(
    <Comparison selected={selected} indicator="share-65-plus" />,
    compare,
  );
  const region = await screen.findByRole('region', { name: 'Comparison' });
  return { ...page, region };
}

/** The cells of a row of the facts, without its head. */
async function factsOf(head: RegExp) {
  const table = await screen.findByRole('table', { name: 'Facts side by side' });
  const row = within(table)
    .getAllByRole('row')
    .find((each) => head.test(within(each).queryByRole('rowheader')?.textContent ?? ''));
  if (!row) throw new Error(`no row ${head}`);
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

describe('a comparison of nothing', () => {
  it('says how to add, and offers the selection, its country and the EU', async () => {
    const { user, compare, region } = await open([], 'ITH5');
    expect(region).toHaveTextContent('Nothing is compared yet.');
    await user.click(screen.getByRole('button', { name: 'Add Emilia-Romagna to comparison' }));
    expect(region).toHaveFocus();
    await user.click(
      await screen.findByRole('button', { name: 'Remove Emilia-Romagna from comparison' }),
    );
    await user.click(screen.getByRole('button', { name: 'Add EU27 to comparison' }));
    expect(compare()).toEqual(['EU27_2020']);
  });

  it('adds what is found in its box: a region, a country', async () => {
    const { user, compare } = await open([]);
    const box = screen.getByRole('combobox', { name: 'Add a territory' });
    await user.type(box, 'emilia');
    await user.keyboard('{Enter}');
    expect(box).toHaveValue('');
    await user.type(box, 'poland');
    await user.keyboard('{Enter}');
    expect(compare()).toEqual(['ITH5', 'PL']);
  });
});

describe('facts side by side', () => {
  it('keep the focus of whoever takes a territory out', async () => {
    const { user, compare, region } = await open(['ITH5', 'IT']);
    const remove = (name: string) =>
      screen.findByRole('button', { name: `Remove ${name} from comparison` });
    await user.click(await remove('Emilia-Romagna'));
    expect(screen.getByRole('region', { name: 'Facts side by side' })).toHaveFocus();
    await user.click(await remove('Italy'));
    expect(compare()).toEqual([]);
    expect(region).toHaveFocus();
  });

  it('have a column a territory, with number, code and what it is', async () => {
    await open(['ITH5', null, 'IT']);
    const heads = (await screen.findAllByRole('columnheader')).map((each) => each.textContent);
    expect(heads.slice(1, 3)).toEqual([
      expect.stringMatching(/^Number 1 .*Emilia-Romagna.*ITH5 · region in Italy$/),
      expect.stringMatching(/^Number 3 .*Italy.*IT · country reference$/),
    ]);
  });

  it('give values with flags, and best and worst in words', async () => {
    await open(['ITH5', 'PL51', 'DE11']);
    expect(await factsOf(/^Aged 65 and over/)).toEqual(['24.0b', '18.5', expect.any(String)]);
    expect(await factsOf(/^Life expectancy/)).toEqual([
      expect.stringMatching(/best of the 3 compared$/),
      expect.stringMatching(/worst of the 3 compared$/),
      expect.not.stringMatching(/of 3/),
    ]);
    expect(await factsOf(/^Physicians/)).toContainEqual('Not availableGermany: 446.8 (2020)');
  });

  it('say how each belongs to a network', async () => {
    await open(['ITH5', 'IT', 'EU27_2020']);
    const row = await factsOf(/^1\+MG/);
    expect(row).toEqual([
      expect.stringMatching(/^Through Italy/),
      expect.stringMatching(/^Directly/),
      '–Does not apply',
    ]);
  });

  it('can be cut down to what differs', async () => {
    const { user } = await open(['LU', 'LU00']);
    await screen.findByRole('table', { name: 'Facts side by side' });
    await expect(factsOf(/^Median age/)).resolves.toHaveLength(2);
    await user.click(screen.getByRole('switch', { name: 'Only differences' }));
    await expect(factsOf(/^Median age/)).rejects.toThrow('no row');
  });

  it('go on without a territory that cannot be had, and ask for it again', async () => {
    let isBroken = true;
    servePublished({
      'territories/PL51.json': () =>
        isBroken ? new Response('<html>', { status: 404 }) : Response.json(null),
    });
    const { user } = await open(['ITH5', 'PL51']);
    expect(await screen.findByRole('alert')).toHaveTextContent('territories/PL51.json');
    expect(await factsOf(/^Aged 65 and over/)).toEqual(['24.0b', 'Not loaded']);
    isBroken = false;
    servePublished();
    const [again] = screen.getAllByRole('button', { name: 'Try again' });
    if (again) await user.click(again);
    await expect.poll(() => factsOf(/^Aged 65 and over/)).toEqual(['24.0b', '18.5']);
  });
});

describe('charts of a comparison', () => {
  it('state in words who is highest and lowest, and show the same numbers as a table', async () => {
    const { user } = await open(['ITH5', 'PL51', 'EU27_2020']);
    const figure = await screen.findByRole('figure', {
      name: 'Aged 65 and over, from the highest value',
    });
    expect(figure).toHaveTextContent(
      'Aged 65 and over in 2019. Highest: 1 Emilia-Romagna (24.0 %). Lowest: 2 Dolnośląskie (18.5 %). Not available: 3 EU27.',
    );
    await user.click(within(figure).getByRole('switch', { name: 'Show as table' }));
    const rows = within(within(figure).getByRole('table')).getAllByRole('row');
    expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('1 Emilia-Romagna24.0b'),
      expect.stringContaining('2 Dolnośląskie18.5'),
      expect.stringContaining('3 EU27not available'),
    ]);
  });

  it('are read bar by bar with the keyboard', async () => {
    const { user } = await open(['ITH5', 'PL51']);
    const bars = await screen.findByRole('application', { name: /from the highest value/ });
    act(() => bars.focus());
    expect(bars).toHaveTextContent(
      /1 Emilia-Romagna: 24\.0 % \(break in the series\); Italy: 22\.9 %/,
    );
    await user.keyboard('{ArrowDown}');
    expect(bars).toHaveTextContent(/2 Dolnośląskie: 18\.5 %; Poland:/);
  });

  it('say which indicators leave a gap in the parallel profile', async () => {
    await open(['ITH5', 'EU27_2020']);
    const figure = await screen.findByRole('figure', { name: 'Parallel profile' });
    expect(figure).toHaveTextContent(/Not available and so a gap: .*Aged 65 and over \(2 EU27\)/);
  });
});
