import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SearchFile } from '../model/dataset/searchFile';
import {
  createTextIndex,
  type FurtherTexts,
  type TextEntry,
  type TextField,
  type TextIndex,
} from '../model/filter/textMatch';
import { searchFileQuery } from './queries';
import { useDataset } from './useDataset';

export interface TextIndexState {
  readonly index: TextIndex;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The texts that the filter "text" searches: names and codes at once, profiles as soon as their file is there. */
export function useTextIndex(isWanted: boolean): TextIndexState {
  const { regions } = useDataset();
  const { data, isFetching, error, refetch } = useQuery({ ...searchFileQuery, enabled: isWanted });
  const index = useMemo(
    () => createTextIndex(regions, data ? furtherTexts(data) : NOTHING_FURTHER),
    [regions, data],
  );
  return useMemo(
    () => ({ index, isPending: isFetching, error, retry: () => void refetch() }),
    [index, isFetching, error, refetch],
  );
}

const NOTHING_FURTHER: FurtherTexts = { profiles: new Map(), formerCodes: new Map() };

function furtherTexts({ profiles, formerCodes }: SearchFile): FurtherTexts {
  return {
    formerCodes: new Map(Object.entries(formerCodes)),
    profiles: new Map(
      Object.entries(profiles).map(([code, { focusAreas, initiatives, hubs, documents }]) => [
        code,
        [
          ...entries('focusArea', focusAreas),
          ...entries('initiative', initiatives),
          ...entries('hub', hubs),
          ...entries('document', documents),
        ],
      ]),
    ),
  };
}

function entries(field: TextField, texts: readonly string[]): TextEntry[] {
  return texts.map((text) => ({ field, text }));
}
