import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentType, Suspense } from 'react';
import { expect, onTestFinished, vi } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { Language } from '../../src/i18n/text';
import { serve } from '../profile/renderProfile';

/** Opens a page beside the atlas on the fixtures' dataset, at a section where one is named. */
export async function openPage(Page: ComponentType, section = '') {
  serve();
  // jsdom has no layout to scroll in, and no theme.
  Element.prototype.scrollIntoView ??= () => {};
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  history.replaceState(null, '', `/${section && `#${section}`}`);
  onTestFinished(() => history.replaceState(null, '', '/'));
  const { unmount } = render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Page />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  const heading = await screen.findByRole('heading', { level: 1 });
  // The focus comes a moment after what it is given to.
  await waitFor(() => expect(document.body).not.toHaveFocus());
  return { heading, unmount, user: userEvent.setup() };
}
