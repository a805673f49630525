import { useEffect, useMemo, useRef } from 'react';
import { useComparison } from '../../data/ComparisonProvider';
import type { TerritoryCode } from '../../model/dataset/codes';

/** What the controls of a row do; the same object for good, so that no row is rendered anew for it. */
export interface RowActions {
  /** Opens the profile. */
  readonly open: (code: TerritoryCode) => void;
  /** Adds the region to the comparison, or takes it out. */
  readonly toggleCompared: (code: TerritoryCode) => void;
}

/** The actions of all rows of a table or list. */
export function useRowActions(onSelect: (code: TerritoryCode) => void): RowActions {
  const { toggle } = useComparison();
  const latest = useRef({ onSelect, toggle });
  useEffect(() => {
    latest.current = { onSelect, toggle };
  });
  return useMemo(
    (): RowActions => ({
      open: (code) => latest.current.onSelect(code),
      toggleCompared: (code) => latest.current.toggle(code),
    }),
    [],
  );
}
