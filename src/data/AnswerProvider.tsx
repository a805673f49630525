import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Answer, answerOf } from '../model/filter/answer';
import type { FilterSources } from '../model/filter/criteria';
import { type Filters, filtersOf } from '../model/filter/filters';
import type { TextIndex } from '../model/filter/textMatch';
import { useDataset } from './useDataset';
import { useRangeValues } from './useRangeValues';
import { useTextIndex } from './useTextIndex';

/** The answer to the filters, and what it rests on. */
export interface AnswerState {
  readonly answer: Answer;
  readonly sources: FilterSources;
  readonly textIndex: TextIndex;
  /** Files that a filter needs are on their way: the answer is not the last word. */
  readonly isPending: boolean;
  /** Why a file that a filter needs is not there: the answer is given without it. */
  readonly error: unknown;
  readonly retry: () => void;
}

const AnswerContext = createContext<AnswerState | null>(null);

/** The answer to the filters of the view. */
export function useAnswer(): AnswerState {
  const state = useContext(AnswerContext);
  if (!state) throw new Error('There is no AnswerProvider around this component.');
  return state;
}

interface AnswerProviderProps {
  readonly filters: Filters;
  readonly children: ReactNode;
}

/** Holds the regions against the filters, once for the whole page, and gives the answer to all inside. */
export function AnswerProvider({ filters: view, children }: AnswerProviderProps) {
  const { regions } = useDataset();
  const filters = useSameFilters(view);
  const ranges = useRangeValues(filters.range);
  const texts = useTextIndex(filters.q.trim() !== '');
  const sources = useMemo(
    () => ({ rangeValues: ranges.valuesOf, textMatcher: texts.index.matches }),
    [ranges.valuesOf, texts.index],
  );
  const answer = useMemo(() => answerOf(regions, filters, sources), [regions, filters, sources]);
  const state = useMemo(
    () => ({
      answer,
      sources,
      textIndex: texts.index,
      isPending: ranges.isPending || texts.isPending,
      error: ranges.error ?? texts.error,
      retry: () => {
        if (ranges.error) ranges.retry();
        if (texts.error) texts.retry();
      },
    }),
    [answer, sources, ranges, texts],
  );
  return <AnswerContext.Provider value={state}>{children}</AnswerContext.Provider>;
}

/** The filters of a view, the same object as long as none of them changes: the rest of the view moves more often. */
function useSameFilters(view: Filters): Filters {
  const { network, match, exclude, group, country, range, profile, seeking, q } = view;
  return useMemo(
    () => filtersOf({ network, match, exclude, group, country, range, profile, seeking, q }),
    [network, match, exclude, group, country, range, profile, seeking, q],
  );
}
