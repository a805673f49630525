import { readFileSync } from 'node:fs';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { vi } from 'vitest';
import { AnswerProvider } from '../../src/data/AnswerProvider';
import { createQueryClient } from '../../src/data/queries';
import { AnswerBar } from '../../src/filters/answer/AnswerBar';
import { FilterPanel } from '../../src/filters/FilterPanel';
import { Language } from '../../src/i18n/text';
import { type Filters, NO_FILTERS } from '../../src/model/filter/filters';
import { MatchReasons } from '../../src/ui/answer/MatchReasons';
import { serve } from '../profile/renderProfile';

const published = (file: string) => () =>
  Response.json(JSON.parse(readFileSync(`public/data/${file}`, 'utf8')));

/** The published dataset at the edge of the app: what the filters are used on. */
function servePublished(overrides: Parameters<typeof serve>[0] = {}) {
  const files = ['catalogue.json', 'regions.json', 'search.json'];
  serve({ ...Object.fromEntries(files.map((file) => [file, published(file)])), ...overrides });
}

interface PageProps {
  readonly first: Filters;
  readonly onStep: (change: Partial<Filters>) => void;
  readonly onType: (change: Partial<Filters>) => void;
  readonly region: string;
}

function Page({ first, onStep, onType, region }: PageProps) {
  const [filters, setFilters] = useState(first);
  const [change, type] = [onStep, onType].map((tell) => (part: Partial<Filters>) => {
    tell(part);
    setFilters((before) => ({ ...before, ...part }));
  }) as [typeof onStep, typeof onType];
  return (
    <AnswerProvider filters={filters}>
      <FilterPanel
        filters={filters}
        onChange={change}
        onType={type}
        place="beside"
        isOpen={false}
        onClose={vi.fn()}
      />
      <AnswerBar filters={filters} onChange={change} />
      <section aria-label="reasons">
        <MatchReasons code={region} form="full" />
      </section>
    </AnswerProvider>
  );
}

interface Options {
  readonly region?: string;
  readonly overrides?: Parameters<typeof serve>[0];
}

/** Panel and answer side by side, as the page has them, with some filters set. */
export async function openFilters(
  first: Partial<Filters> = {},
  { region = 'ITH5', overrides }: Options = {},
) {
  servePublished(overrides);
  const onStep = vi.fn();
  const onType = vi.fn();
  render(
    <Language>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense fallback="">
          <Page
            first={{ ...NO_FILTERS, ...first }}
            onStep={onStep}
            onType={onType}
            region={region}
          />
        </Suspense>
      </QueryClientProvider>
    </Language>,
  );
  await screen.findByRole('region', { name: 'Filters' });
  return { onStep, onType, user: userEvent.setup() };
}
