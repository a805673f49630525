import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import {
  addedTo,
  type Placed,
  placedIn,
  placeOf,
  removedFrom,
  replacedIn,
} from '../model/compare/comparison';
import type { ComparedCode, ComparedPlaces } from '../model/view';

/** The comparison, and the only ways to change it. */
export interface Comparison {
  /** In the order of the places. */
  readonly placed: readonly Placed[];
  /** Counted from 1; 0 for a territory that is not compared. */
  readonly placeOf: (code: ComparedCode) => number;
  /** Adds a territory or takes it out. Where there is no room it becomes the {@link newcomer} instead. */
  readonly toggle: (code: ComparedCode) => void;
  /** Puts the newcomer on the place of another territory. */
  readonly replace: (former: ComparedCode) => void;
  readonly clear: () => void;
  /** A territory that found no room, until it is told which one it replaces. */
  readonly newcomer: ComparedCode | null;
  /** Sends the newcomer away: the comparison stays as it is. */
  readonly dismiss: () => void;
  /** Shows the comparison and gives it the focus. */
  readonly open: () => void;
  /** The comparison is to take the focus as soon as it is there, and says so with {@link opened}. */
  readonly isOpening: boolean;
  readonly opened: () => void;
}

const ComparisonContext = createContext<Comparison | null>(null);

/** The comparison of the view. */
export function useComparison(): Comparison {
  const comparison = useContext(ComparisonContext);
  if (!comparison) throw new Error('There is no ComparisonProvider around this component.');
  return comparison;
}

interface ComparisonProviderProps {
  readonly compare: ComparedPlaces;
  readonly onCompare: (compare: ComparedPlaces) => void;
  /** Goes to where the comparison is shown. */
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** Gives everything inside one way to add and remove: what a seventh territory meets is decided here alone. */
export function ComparisonProvider(props: ComparisonProviderProps) {
  const { compare, onCompare, onOpen, children } = props;
  const [newcomer, setNewcomer] = useState<ComparedCode | null>(null);
  const [isOpening, setOpening] = useState(false);
  const comparison = useMemo(
    (): Comparison => ({
      placed: placedIn(compare),
      placeOf: (code) => placeOf(compare, code),
      toggle: (code) => {
        const next = compare.includes(code) ? removedFrom(compare, code) : addedTo(compare, code);
        if (next) onCompare(next);
        else setNewcomer(code);
      },
      replace: (former) => {
        if (newcomer) onCompare(replacedIn(compare, former, newcomer));
        setNewcomer(null);
      },
      clear: () => onCompare([]),
      newcomer,
      dismiss: () => setNewcomer(null),
      open: () => {
        setOpening(true);
        onOpen();
      },
      isOpening,
      opened: () => setOpening(false),
    }),
    [compare, onCompare, onOpen, newcomer, isOpening],
  );
  return <ComparisonContext value={comparison}>{children}</ComparisonContext>;
}
