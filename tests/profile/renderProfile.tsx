import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { vi } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { Language } from '../../src/i18n/text';
import type { ProfileTab } from '../../src/model/view';
import { ProfilePanel } from '../../src/profile/ProfilePanel';
import { catalogue } from './fixtures/catalogue';
import { insets, overview, surroundings } from './fixtures/geometry';
import { regions } from './fixtures/regions';
import { territories, union } from './fixtures/territories';
import { WithPageState } from './WithPageState';

const FILES: Readonly<Record<string, unknown>> = {
  'catalogue.json': catalogue,
  'regions.json': regions,
  'search.json': { formerCodes: { ITD5: ['ITH5'] }, profiles: {} },
  'eu.json': union,
  'map/overview.json': overview,
  'map/surroundings.json': surroundings,
  'map/insets.json': insets,
  ...Object.fromEntries(
    Object.entries(territories).map(([code, file]) => [`territories/${code}.json`, file]),
  ),
};

/** The network at the edge of the app: the fixtures' files, and an error for anything else that is asked for. */
export function serve(
  overrides: Readonly<Record<string, () => Response | Promise<Response>>> = {},
) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace(/^.*data\//, '');
    asked.push(file);
    const answer = overrides[file];
    if (answer) return answer();
    if (!(file in FILES)) throw new Error(`unknown request: ${url}`);
    return Response.json(FILES[file]);
  });
  return asked;
}

function Panel({ code, first, onClose }: { code: string; first: ProfileTab; onClose: () => void }) {
  const [tab, setTab] = useState(first);
  return (
    <WithPageState>
      <ProfilePanel code={code} tab={tab} onTab={setTab} onClose={onClose} />
    </WithPageState>
  );
}

/** Opens the profile of a region and waits until its heading is there. */
export async function openProfile(code: string, tab: ProfileTab = 'profile') {
  const onClose = vi.fn();
  const client = createQueryClient();
  render(
    <Language>
      <QueryClientProvider client={client}>
        <Suspense fallback="">
          <Panel code={code} first={tab} onClose={onClose} />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  const panel = await screen.findByRole('complementary');
  return { panel, onClose, user: userEvent.setup() };
}
