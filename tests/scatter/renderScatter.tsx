import { readFileSync } from 'node:fs';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { vi } from 'vitest';
import { AnswerProvider } from '../../src/data/AnswerProvider';
import { createQueryClient } from '../../src/data/queries';
import { useDataset } from '../../src/data/useDataset';
import { Language } from '../../src/i18n/text';
import { DEFAULT_CLASSES } from '../../src/model/classify/classChoice';
import { classifyMap } from '../../src/model/map/mapClasses';
import { referenceValues } from '../../src/model/map/mapValues';
import { DEFAULT_VIEW } from '../../src/model/url/parsers';
import type { View } from '../../src/model/view';
import { Scatter } from '../../src/scatter/Scatter';

const WIDTH = 700;

/** Answers at once with a size, which jsdom does not have. */
class SizedObserver {
  readonly #tell: ResizeObserverCallback;
  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell;
  }
  observe() {
    const entry = { contentRect: { width: WIDTH, height: 500 } } as ResizeObserverEntry;
    this.#tell([entry], this as unknown as ResizeObserver);
  }
  disconnect() {}
  unobserve() {}
}

function Page({ first, onView, onSelect }: PageProps) {
  const dataset = useDataset();
  const [view, setView] = useState<View>({ ...DEFAULT_VIEW, view: 'charts', ...first });
  const indicator = dataset.indicator(view.indicator)!;
  const values = referenceValues(dataset.regions, indicator);
  const codes = dataset.regions.map(({ code }) => code);
  const [picture] = useState(() => ({
    indicator,
    year: indicator.referenceYear,
    values,
    classes: classifyMap(indicator, codes, values, DEFAULT_CLASSES),
  }));
  return (
    <AnswerProvider filters={view}>
      <Scatter
        picture={picture}
        view={view}
        onView={(change) => {
          onView(change);
          setView({ ...view, ...change });
        }}
        onSelect={onSelect}
      />
    </AnswerProvider>
  );
}

interface PageProps {
  readonly first: Partial<View>;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: string) => void;
}

/** Shows the scatter of a view, with the published dataset, and waits until it is there. */
export async function openScatter(first: Partial<View> = {}) {
  vi.stubGlobal('ResizeObserver', SizedObserver);
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.replace(/^.*data\//, '');
    return Response.json(JSON.parse(readFileSync(`public/data/${file}`, 'utf8')));
  });
  const onView = vi.fn();
  const onSelect = vi.fn();
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Page first={first} onView={onView} onSelect={onSelect} />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  const figure = await screen.findByRole('figure');
  return { figure, onView, onSelect, user: userEvent.setup() };
}
