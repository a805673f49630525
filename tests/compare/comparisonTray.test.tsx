import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ComparisonTray } from '../../src/compare/tray/ComparisonTray';
import { CompareToggle } from '../../src/ui/CompareToggle';
import { renderComparison, servePublished } from './renderComparison';

const SIX = ['ITH5', 'PL51', 'ES51', 'IT', 'DE1', 'EU27_2020'];

// jsdom has no modal dialogs: these open and close as a browser's do, and give the focus back.
beforeAll(() => {
  let before: Element | null = null;
  HTMLDialogElement.prototype.showModal = function showModal() {
    before = document.activeElement;
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    (before as HTMLElement | null)?.focus();
    this.dispatchEvent(new Event('close'));
  };
});
beforeEach(() => servePublished());

function tray() {
  return screen.findByRole('region', { name: 'Compared territories' });
}

describe('the line of what is compared', () => {
  it('names everybody with its number, in order', async () => {
    await renderComparison(<ComparisonTray />, ['ITH5', null, 'IT']);
    const items = within(await tray()).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'Number 1 of the comparison1Emilia-Romagna',
      'Number 3 of the comparison3Italy',
    ]);
  });

  it('removes one by one, and the others keep their numbers', async () => {
    const { user, compare } = await renderComparison(<ComparisonTray />, ['ITH5', 'PL51', 'ES51']);
    await user.click(
      within(await tray()).getByRole('button', { name: 'Remove Dolnośląskie from comparison' }),
    );
    expect(compare()).toEqual(['ITH5', null, 'ES51']);
    expect(screen.getByRole('button', { name: 'Compare' })).toHaveFocus();
  });

  it('goes when it is cleared, and the focus goes to the main view', async () => {
    const { user, compare } = await renderComparison(<ComparisonTray />, ['ITH5']);
    await user.click(within(await tray()).getByRole('button', { name: 'Clear comparison' }));
    expect(compare()).toEqual([]);
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('opens the comparison', async () => {
    const { user, onOpen } = await renderComparison(<ComparisonTray />, ['ITH5']);
    await user.click(within(await tray()).getByRole('button', { name: 'Compare' }));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('a seventh territory', () => {
  async function addSeventh() {
    const page = await renderComparison(
      <>
        <CompareToggle code="FR10" name="Ile-de-France" />
        <ComparisonTray />
      </>,
      SIX,
    );
    await tray();
    await page.user.click(screen.getByRole('button', { name: 'Add Ile-de-France to comparison' }));
    const dialog = screen.getByRole('dialog', {
      name: 'Six territories can be compared at most',
    });
    return { ...page, dialog };
  }

  it('is refused with the reason, and may replace one of the six on its place', async () => {
    const { user, compare, dialog } = await addSeventh();
    expect(compare()).toEqual(SIX);
    expect(dialog).toHaveAccessibleDescription(/Which one shall .*France replace\?/);
    await user.click(within(dialog).getByRole('button', { name: /^Replace .*Cataluña/ }));
    expect(compare()).toEqual(['ITH5', 'PL51', 'FR10', 'IT', 'DE1', 'EU27_2020']);
    expect(screen.queryByRole('dialog')).toBeNull();
    const [toggle] = screen.getAllByRole('button', {
      name: 'Remove Ile-de-France from comparison',
    });
    expect(toggle).toHaveFocus();
  });

  it('can be left out, and nothing changes', async () => {
    const { user, compare, dialog } = await addSeventh();
    await user.click(within(dialog).getByRole('button', { name: 'Keep the comparison as it is' }));
    expect(compare()).toEqual(SIX);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
