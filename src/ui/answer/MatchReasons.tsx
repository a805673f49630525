import { Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useAnswer } from '../../data/AnswerProvider';
import type { TerritoryCode } from '../../model/dataset/codes';
import { isFiltering } from '../../model/filter/filters';
import { lazyPart } from '../lazyPart';

/** Reasons and their words come with the first filter that is set. */
const ReasonList = lazyPart('ReasonList', () =>
  import('./ReasonList').then(({ ReasonList }) => ReasonList),
);

export interface MatchReasonsProps {
  readonly code: TerritoryCode;
  /** `short`: a few lines where there is little room; `full`: all of them, under a heading sentence. */
  readonly form: 'short' | 'full';
}

/** Why a region is in the answer, or what keeps it out. Nothing without filters, and nothing in the way if it cannot be had. */
export function MatchReasons(props: MatchReasonsProps) {
  const { answer } = useAnswer();
  if (!isFiltering(answer.filters)) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <ReasonList {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
