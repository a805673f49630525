import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { InfoPageProvider } from '../../src/data/InfoPageProvider';
import { createQueryClient } from '../../src/data/queries';
import { FirstHint } from '../../src/help/hint/FirstHint';
import { Language } from '../../src/i18n/text';
import { DEFAULT_VIEW } from '../../src/model/url/parsers';

beforeEach(() => localStorage.clear());

function visit() {
  const onShow = vi.fn();
  const { unmount } = render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <InfoPageProvider view={{ ...DEFAULT_VIEW, region: 'ITH5' }} onShow={onShow}>
          <FirstHint />
        </InfoPageProvider>
      </QueryClientProvider>
    </Language>,
  );
  return { onShow, unmount, user: userEvent.setup() };
}

const hint = () => screen.queryByRole('region', { name: 'First visit' });

describe('the hint of the first visit', () => {
  it('stays away once it is dismissed', async () => {
    const { user, unmount } = visit();
    expect(hint()).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Dismiss for good' }));
    expect(hint()).not.toBeInTheDocument();
    unmount();
    visit();
    expect(hint()).not.toBeInTheDocument();
  });

  it('leads to the help with the view kept, and has done its work then', async () => {
    const { user, onShow } = visit();
    const link = screen.getByRole('link', { name: 'How to read this map' });
    expect(link).toHaveAttribute('href', '?region=ITH5&page=help');
    await user.click(link);
    expect(onShow).toHaveBeenCalledWith('help', '', link);
    expect(hint()).not.toBeInTheDocument();
  });

  it('leaves the link to the browser where another tab is asked for', async () => {
    const { user, onShow } = visit();
    const stop = (event: Event) => event.preventDefault();
    addEventListener('click', stop);
    onTestFinished(() => removeEventListener('click', stop));
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('link', { name: 'How to read this map' }));
    expect(onShow).not.toHaveBeenCalled();
  });
});
