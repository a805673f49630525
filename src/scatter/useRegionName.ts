import { useCallback } from 'react';
import { useDataset } from '../data/useDataset';
import type { TerritoryCode } from '../model/dataset/codes';
import { placeNameOf } from '../model/names';

/** The name of a region in Latin letters. */
export function useRegionName(): (code: TerritoryCode) => string {
  const { region } = useDataset();
  return useCallback(
    (code) => {
      const found = region(code);
      return found ? placeNameOf(found) : code;
    },
    [region],
  );
}
