import { type ReactNode, useCallback } from 'react';
import { AnswerProvider } from '../data/AnswerProvider';
import { ComparisonProvider } from '../data/ComparisonProvider';
import type { View } from '../model/view';

interface PageStateProps {
  readonly view: View;
  readonly setView: (change: Partial<View>) => void;
  readonly children: ReactNode;
}

/** What all parts of the page share of the view: the answer to its filters, and the comparison. */
export function PageState({ view, setView, children }: PageStateProps) {
  const compareWith = useCallback((compare: View['compare']) => setView({ compare }), [setView]);
  const openComparison = useCallback(() => setView({ view: 'charts' }), [setView]);
  return (
    <AnswerProvider filters={view}>
      <ComparisonProvider compare={view.compare} onCompare={compareWith} onOpen={openComparison}>
        {children}
      </ComparisonProvider>
    </AnswerProvider>
  );
}
