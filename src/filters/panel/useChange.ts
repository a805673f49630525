import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Filters } from '../../model/filter/filters';

/** Changes the filters by what they are when it is called. */
export type Change = (makeChange: (filters: Filters) => Partial<Filters>) => void;

/**
 * The same function as long as the panel stands, whatever the filters become: so a row of a long list is
 * rendered anew only for what it shows.
 */
export function useChange(filters: Filters, onChange: (change: Partial<Filters>) => void): Change {
  const latest = useRef(filters);
  useLayoutEffect(() => {
    latest.current = filters;
  }, [filters]);
  return useCallback((makeChange) => onChange(makeChange(latest.current)), [onChange]);
}
