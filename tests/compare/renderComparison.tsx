import { readFileSync } from 'node:fs';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, Suspense, useCallback, useState } from 'react';
import { vi } from 'vitest';
import { ComparisonProvider } from '../../src/data/ComparisonProvider';
import { createQueryClient } from '../../src/data/queries';
import { Language } from '../../src/i18n/text';
import type { ComparedPlaces } from '../../src/model/view';

/** Serves the published files; `overrides` stand in for some of them. */
export function servePublished(overrides: Readonly<Record<string, () => Response>> = {}) {
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace(/^.*data\//, '');
    const answer = overrides[file];
    if (answer) return answer();
    return Response.json(JSON.parse(readFileSync(`public/data/${file}`, 'utf8')));
  });
}

interface PageProps {
  readonly initial: ComparedPlaces;
  readonly onCompare: (compare: ComparedPlaces) => void;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

function Page({ initial, onCompare, onOpen, children }: PageProps) {
  const [compare, setCompare] = useState(initial);
  const change = useCallback(
    (next: ComparedPlaces) => {
      onCompare(next);
      setCompare(next);
    },
    [onCompare],
  );
  return (
    <ComparisonProvider compare={compare} onCompare={change} onOpen={onOpen}>
      <main tabIndex={-1}>{children}</main>
    </ComparisonProvider>
  );
}

/** A page around a comparison, as the atlas builds it. `compare` gives the comparison as it stands. */
export async function renderComparison(children: ReactNode, initial: ComparedPlaces) {
  const onOpen = vi.fn();
  const onCompare = vi.fn<(compare: ComparedPlaces) => void>();
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Page initial={initial} onCompare={onCompare} onOpen={onOpen}>
            {children}
          </Page>
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  await screen.findByRole('main');
  const compare = () => onCompare.mock.lastCall?.[0] ?? initial;
  return { user: userEvent.setup(), compare, onOpen };
}
