import { readFileSync } from 'node:fs';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { Language } from '../../src/i18n/text';
import type { Regions } from '../../src/model/dataset/regions';
import { PROFILE_TABS } from '../../src/model/view';
import { ProfilePanel } from '../../src/profile/ProfilePanel';
import { WithPageState } from './WithPageState';

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as unknown;
const { regions } = read('regions.json') as Regions;

const WAIT = { interval: 2, timeout: 10_000 };

class NoSize {
  observe(): void {}
  disconnect(): void {}
}

it('opens for every region of the published dataset, on every tab, without a fault or a gap in a sentence', async () => {
  // The locator's geometry has tests of its own, and 334 drawings would take minutes here.
  vi.stubGlobal('fetch', async (url: string) =>
    url.includes('/map/')
      ? new Response(null, { status: 404 })
      : Response.json(read(url.replace(/^.*data\//, ''))),
  );
  // Charts without a size draw nothing and say all their words; drawings have tests of their own too.
  vi.stubGlobal('ResizeObserver', NoSize);
  const client = createQueryClient();
  const faults: string[] = [];
  for (const [index, { code, name }] of regions.entries()) {
    // One tab a region keeps the run short; neighbours in the list see to the others.
    const tab = PROFILE_TABS[index % PROFILE_TABS.length]!;
    render(
      <Language>
        <QueryClientProvider client={client}>
          <Suspense fallback="">
            <WithPageState>
              <ProfilePanel code={code} tab={tab} onTab={() => {}} onClose={() => {}} />
            </WithPageState>
          </Suspense>
        </QueryClientProvider>
      </Language>,
    );
    // Looked up by attribute: computing 334 accessibility trees would take most of the time.
    await vi.waitFor(() => expect(document.querySelector('[role=tabpanel]')).not.toBeNull(), WAIT);
    await vi.waitFor(() => expect(client.isFetching()).toBe(0), WAIT);
    const text = document.body.textContent ?? '';
    const isWhole = text.includes(name) && !/undefined|null|NaN|\{\w+\}/.test(text);
    if (!isWhole || document.querySelector('[role=alert]')) faults.push(code);
    cleanup();
  }
  expect(regions).toHaveLength(334);
  expect(faults).toEqual([]);
}, 120_000);
