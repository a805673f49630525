import { screen } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { regions } from '../profile/fixtures/regions';
import { serve } from '../profile/renderProfile';
import { marked, openFinder, options, optionsOf } from './openFinder';

beforeEach(() => localStorage.clear());

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
    expect(box).toHaveAttribute('aria-activedescendant', '');
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
      'No region is called that; shown is what comes close.',
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
