import { useAnswer } from '../../data/AnswerProvider';
import { isFiltering } from '../../model/filter/filters';
import { Late } from '../Late';
import { lazyPart } from '../lazyPart';
import type { MatchReasonsProps } from './reasonLine';

/** Reasons and their words come with the first filter that is set. */
const ReasonList = lazyPart('ReasonList', () => import('./ReasonList'));

/** Why a region is in the answer, or what keeps it out. Nothing without filters, and nothing in the way if it cannot be had. */
export function MatchReasons(props: MatchReasonsProps) {
  const { answer } = useAnswer();
  if (!isFiltering(answer.filters)) return null;
  return (
    <Late isSilent>
      <ReasonList {...props} />
    </Late>
  );
}
