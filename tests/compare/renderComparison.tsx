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

interface Opened {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** The comparison as it stands. */
  readonly compare: () => ComparedPlaces;
  readonly onOpen: ReturnType<typeof vi.fn>;
}

/** A page around a comparison, as the atlas builds it. */
export async function renderComparison(
  children: ReactNode,
  initial: ComparedPlaces,
): Promise<Opened> {
  const onOpen = vi.fn();
  let current = initial;
  function Page() {
    const [compare, setCompare] = useState(initial);
    const change = useCallback((next: ComparedPlaces) => {
      current = next;
      setCompare(next);
    }, []);
    return (
      <ComparisonProvider compare={compare} onCompare={change} onOpen={onOpen}>
        <main tabIndex={-1}>{children}</main>
      </ComparisonProvider>
    );
  }
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Page />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  await screen.findByRole('main');
  return { user: userEvent.setup(), compare: () => current, onOpen };
}
