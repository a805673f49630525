import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { useDataset } from '../../src/data/useDataset';
import { Language } from '../../src/i18n/text';
import { checkView } from '../../src/model/url/check';
import { readView } from '../../src/model/url/read';
import type { View } from '../../src/model/view';
import { LinkNotices } from '../../src/page/LinkNotices';
import { serve } from '../profile/renderProfile';

function Notices({ view }: { readonly view: View }) {
  const dataset = useDataset();
  const { unknown } = checkView(view, dataset.catalogue, dataset);
  return (
    <main id="map" tabIndex={-1}>
      <LinkNotices view={view} unknown={unknown} />
    </main>
  );
}

/** Opens the page at an address; `choose` is what the controls do afterwards. */
async function openLink(search: string) {
  serve();
  history.replaceState(null, '', `/${search}`);
  onTestFinished(() => history.replaceState(null, '', '/'));
  let { view } = readView(search);
  const client = createQueryClient();
  const page = () => (
    <Language>
      <QueryClientProvider client={client}>
        <Suspense fallback="">
          <Notices view={view} />
        </Suspense>
      </QueryClientProvider>
    </Language>
  );
  const { rerender } = render(page());
  const region = await screen.findByRole('status');
  const choose = (change: Partial<View>) => {
    view = { ...view, ...change };
    act(() => rerender(page()));
  };
  return { region, choose, user: userEvent.setup() };
}

const KEPT = 'Everything else in the link is kept.';

describe('what of a link could not be followed', () => {
  it('is told in one notice, in a live region that was there before', async () => {
    const { region } = await openLink('?region=XX99&year=20l9&camera=far');
    expect(region).toBeEmptyDOMElement();
    const notice = await screen.findByRole('note');
    expect(region).toContainElement(notice);
    expect([...notice.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'NUTS 2021 has no region “XX99”.',
      '“year=20l9” could not be read and was left out.',
      '“camera=far” could not be read and was left out.',
      KEPT,
    ]);
  });

  it('is nothing for a good link', async () => {
    const { region, choose } = await openLink('?region=ITH5');
    await new Promise((resolve) => setTimeout(resolve, 200));
    choose({ year: 2019 });
    expect(region).toBeEmptyDOMElement();
  });

  it.each([
    ['ITH', 'ITH is Nord-Est, which contains one region: choose it.'],
    ['de', 'DE is Germany, which contains several regions: choose one of them.'],
    ['IT9', 'NUTS 2021 has no region “IT9”.'],
  ])('names a territory above the regions: %s', async (code, words) => {
    await openLink(`?region=${code}`);
    expect(await screen.findByRole('note')).toHaveTextContent(words);
  });

  it('leaves the notice once it is chosen anew, and does not come back', async () => {
    const { region, choose } = await openLink('?year=20l9&tab=figures');
    const notice = await screen.findByRole('note');
    choose({ year: 2019 });
    expect(notice).not.toHaveTextContent('year=20l9');
    expect(notice).toHaveTextContent('tab=figures');
    choose({ tab: 'networks' });
    expect(region).toBeEmptyDOMElement();
    choose({ year: null, tab: 'profile' });
    expect(region).toBeEmptyDOMElement();
  });

  it('leaves the notice when a year with figures takes the place of one without', async () => {
    const { region, choose } = await openLink('?indicator=median-age&year=2001');
    expect(await screen.findByRole('note')).toHaveTextContent(
      'There is no “Median age” for 2001; the map shows 2019.',
    );
    choose({ year: 2019 });
    expect(region).toBeEmptyDOMElement();
  });

  it('goes when it is dismissed, and the focus goes to the map', async () => {
    const { region, user } = await openLink('?region=XX99&year=20l9');
    await user.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(region).toBeEmptyDOMElement();
    expect(screen.getByRole('main')).toHaveFocus();
  });
});
