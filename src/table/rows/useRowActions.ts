import { useEffect, useMemo, useRef, useState } from 'react';
import { addedTo, removedFrom } from '../../model/compare/comparison';
import type { TerritoryCode } from '../../model/dataset/codes';
import type { View } from '../../model/view';

/** What the controls of a row do; the same object for good, so that no row is rendered anew for it. */
export interface RowActions {
  /** Opens the profile. */
  readonly open: (code: TerritoryCode) => void;
  /** Adds the region to the comparison, or takes it out. */
  readonly toggleCompared: (code: TerritoryCode) => void;
}

interface RowContext {
  readonly view: View;
  readonly onView: (change: Partial<View>) => void;
  readonly onSelect: (code: TerritoryCode) => void;
}

interface RowControls {
  readonly actions: RowActions;
  /** Someone asked for more than the comparison holds. */
  readonly isFull: boolean;
  readonly dismiss: () => void;
}

/** The actions of all rows of a table or list. */
export function useRowActions({ view, onView, onSelect }: RowContext): RowControls {
  const latest = useRef({ compare: view.compare, onView, onSelect });
  useEffect(() => {
    latest.current = { compare: view.compare, onView, onSelect };
  });
  const [refusedWith, setRefusedWith] = useState<View['compare'] | null>(null);
  const actions = useMemo(
    (): RowActions => ({
      open: (code) => latest.current.onSelect(code),
      toggleCompared: (code) => {
        const { compare, onView } = latest.current;
        const next = compare.includes(code) ? removedFrom(compare, code) : addedTo(compare, code);
        if (next) onView({ compare: next });
        else setRefusedWith(compare);
      },
    }),
    [],
  );
  return {
    actions,
    // With the next change of the comparison the notice has had its day.
    isFull: refusedWith === view.compare,
    dismiss: () => setRefusedWith(null),
  };
}
