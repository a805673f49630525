import { useMemo } from 'react';
import { useAnswer } from '../data/AnswerProvider';
import { useDataset } from '../data/useDataset';
import { answerOf } from '../model/filter/answer';
import { isFiltering } from '../model/filter/filters';
import { type RegionFacts, regionFacts } from '../model/filter/regionFacts';
import { NO_NETWORKS } from '../model/overlap/exactFilter';

export interface Considered {
  /** The regions that meet all filters but those on networks. */
  readonly facts: readonly RegionFacts[];
  /** Whether there are such filters. */
  readonly isFiltered: boolean;
}

/** The regions whose networks are looked at: what is asked about networks does not narrow them. */
export function useConsidered(): Considered {
  const { regions } = useDataset();
  const { answer, sources } = useAnswer();
  return useMemo(() => {
    const others = { ...answer.filters, ...NO_NETWORKS };
    const { matched } = answerOf(regions, others, sources);
    return {
      facts: regionFacts(regions).filter(({ region }) => matched.has(region.code)),
      isFiltered: isFiltering(others),
    };
  }, [regions, answer.filters, sources]);
}
