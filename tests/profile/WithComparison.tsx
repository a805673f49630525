import { type ReactNode, useState } from 'react';
import { ComparisonProvider } from '../../src/data/ComparisonProvider';
import type { ComparedPlaces } from '../../src/model/view';

/** An empty comparison around a part of the page that can add to it. */
export function WithComparison({ children }: { readonly children: ReactNode }) {
  const [compare, setCompare] = useState<ComparedPlaces>([]);
  return (
    <ComparisonProvider compare={compare} onCompare={setCompare} onOpen={() => {}}>
      {children}
    </ComparisonProvider>
  );
}
