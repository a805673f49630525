import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { vi } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import chartWords from '../../src/i18n/en/charts.json';
import { Language, withWords } from '../../src/i18n/text';
import { catalogue } from '../profile/fixtures/catalogue';
import { regions } from '../profile/fixtures/regions';

const WithWords = withWords(
  [chartWords],
  ({ children }: { readonly children: ReactNode }) => children,
);

const FILES: Readonly<Record<string, unknown>> = {
  'catalogue.json': catalogue,
  'regions.json': regions,
};

/** What parts of charts stand in: the words of charts and a small dataset. */
export function ChartRoom({ children }: { readonly children: ReactNode }) {
  return (
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <WithWords>{children}</WithWords>
        </Suspense>
      </QueryClientProvider>
    </Language>
  );
}

/** Draws a part of a chart. */
export function renderChart(part: ReactNode) {
  vi.stubGlobal('fetch', async (url: string) => {
    return Response.json(FILES[url.replace(/^.*data\//, '')]);
  });
  return render(<ChartRoom>{part}</ChartRoom>);
}
