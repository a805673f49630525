import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Language } from '../../../src/i18n/text';
import { Sheet } from '../../../src/ui/sheet/Sheet';

interface Options {
  readonly isSheet?: boolean;
  readonly first?: 'peek' | 'half';
  readonly subject?: string | null;
  readonly onClose?: () => void;
}

function page({ isSheet = true, first = 'peek', subject = 'one', onClose }: Options) {
  return (
    <Language>
      <main>
        <button type="button">On the map</button>
      </main>
      <Sheet
        isSheet={isSheet}
        name="profile"
        subject={subject}
        first={first}
        {...(onClose && { onClose })}
        className="place"
      >
        <button type="button">Inside</button>
      </Sheet>
    </Language>
  );
}

function open(options: Options = {}) {
  const { rerender, container } = render(page(options));
  const sheet = () => container.querySelector('.place');
  return {
    user: userEvent.setup(),
    change: (next: Options) => rerender(page(next)),
    detent: () => sheet()?.getAttribute('data-detent'),
    sheet,
  };
}

const larger = () => screen.getByRole('button', { name: 'Enlarge the panel: profile' });
const smaller = () => screen.getByRole('button', { name: 'Make the panel smaller: profile' });

describe('a sheet', () => {
  it('is enlarged and made smaller by buttons, which keep the focus at the end of the way', async () => {
    const { user, detent } = open();
    expect(smaller()).toHaveAttribute('aria-disabled', 'true');
    await user.click(larger());
    await user.click(larger());
    expect(detent()).toBe('full');
    expect(larger()).toHaveFocus();
    expect(larger()).toHaveAttribute('aria-disabled', 'true');
    await user.click(smaller());
    expect(detent()).toBe('half');
  });

  it('comes up when the keyboard goes into what it hides', async () => {
    const { user, detent } = open();
    for (let i = 0; i < 4; i += 1) await user.tab();
    expect(screen.getByRole('button', { name: 'Inside' })).toHaveFocus();
    expect(detent()).toBe('half');
  });

  it('gives way when something that it covers gets the focus', async () => {
    const { user, detent } = open({ first: 'half' });
    await user.click(larger());
    await user.click(screen.getByRole('button', { name: 'On the map' }));
    expect(detent()).toBe('half');
  });

  it('comes up again for something else, and as it began when it is opened again', async () => {
    const { user, change, detent } = open({ first: 'half' });
    await user.click(smaller());
    change({ first: 'half', subject: 'other' });
    expect(detent()).toBe('half');
    await user.click(smaller());
    change({ first: 'half', subject: null });
    expect(detent()).toBe('peek');
    change({ first: 'half', subject: 'other' });
    expect(detent()).toBe('half');
  });

  it('follows a finger, presses no button at the end of it, and closes when it is thrown down', () => {
    const onClose = vi.fn();
    const { sheet, detent } = open({ first: 'half', onClose });
    const bar = larger().parentElement?.parentElement;
    if (!bar) throw new Error('the sheet has no bar');
    const pointer = { pointerId: 1, isPrimary: true, button: 0 };
    Element.prototype.setPointerCapture = vi.fn();
    fireEvent.pointerDown(larger(), { ...pointer, clientY: 300 });
    fireEvent.pointerMove(larger(), { ...pointer, clientY: 500 });
    expect(sheet()).toHaveAttribute('data-dragged', 'true');
    fireEvent.pointerUp(larger(), { ...pointer, clientY: 500 });
    fireEvent.click(larger());
    expect(onClose).toHaveBeenCalledOnce();
    expect(detent()).toBe('half');
  });

  it('is a plain part of the page where there is room, with nothing to size it', () => {
    open({ isSheet: false });
    expect(screen.getByRole('button', { name: 'Inside' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /panel/ })).toBeNull();
  });
});
