import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { createQueryClient } from '../../src/data/queries';
import { type Dataset, useDataset } from '../../src/data/useDataset';
import { serve } from '../profile/renderProfile';

const seen = new Set<Dataset>();

function Caller() {
  const dataset = useDataset();
  seen.add(dataset);
  return <p>{dataset.region('ITH5')?.name}</p>;
}

it('gives all callers the same look-ups', async () => {
  serve();
  render(
    <QueryClientProvider client={createQueryClient()}>
      <Suspense fallback="">
        <Caller />
        <Caller />
      </Suspense>
    </QueryClientProvider>,
  );
  expect(await screen.findAllByText('Emilia-Romagna')).toHaveLength(2);
  expect(seen.size).toBe(1);
  const [dataset] = seen;
  expect(dataset?.parent('ITH')?.name).toBe('Nord-Est');
  expect(dataset?.country('ITH5')?.name).toBe('Italy');
});
