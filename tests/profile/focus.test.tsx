import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { Language } from '../../src/i18n/text';
import { ProfilePanel } from '../../src/profile/ProfilePanel';
import { serve } from './renderProfile';
import { WithPageState } from './WithPageState';

function Page({ first }: { first: string | null }) {
  const [code, setCode] = useState(first);
  const panel = { tab: 'profile', onTab: () => {}, onClose: () => setCode(null) } as const;
  return (
    <>
      <main id="map" tabIndex={-1} />
      <button type="button" onClick={() => setCode('ITH5')}>
        Bologna
      </button>
      <button type="button" onClick={() => setCode('SE22')}>
        Malmö
      </button>
      {code && <ProfilePanel key={code} code={code} {...panel} />}
    </>
  );
}

function open(first: string | null) {
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <WithPageState>
            <Page first={first} />
          </WithPageState>
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  return userEvent.setup();
}

const heading = (name: string) => screen.findByRole('heading', { level: 2, name });

describe('the focus', () => {
  beforeEach(() => {
    serve();
  });

  it('goes to the heading of a profile that somebody opened, and back where it was', async () => {
    const user = open(null);
    const opener = await screen.findByRole('button', { name: 'Bologna' });
    await user.click(opener);
    expect(await heading('Emilia-Romagna')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close the profile' }));
    expect(opener).toHaveFocus();
  });

  it('stays where it is on a profile that the page begins with, and goes to the map from there', async () => {
    const user = open('ITH5');
    await heading('Emilia-Romagna');
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close the profile' }));
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('follows to another profile, and the way back is kept', async () => {
    const user = open(null);
    const opener = await screen.findByRole('button', { name: 'Bologna' });
    await user.click(opener);
    await heading('Emilia-Romagna');
    // A press that leaves the focus in the panel, as one on the still map does.
    act(() => screen.getByText('Malmö').click());
    expect(await heading('Sydsverige')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Close the profile' }));
    expect(opener).toHaveFocus();
  });

  it('is left to whoever has taken it elsewhere', async () => {
    const user = open(null);
    await user.click(await screen.findByRole('button', { name: 'Bologna' }));
    const close = await screen.findByRole('button', { name: 'Close the profile' });
    screen.getByRole('main').focus();
    act(() => close.click());
    expect(screen.getByRole('main')).toHaveFocus();
  });
});
