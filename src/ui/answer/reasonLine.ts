import type { TerritoryCode } from '../../model/dataset/codes';

/** One line of the reasons for which a region is in the answer or not. */
export interface ReasonLine {
  readonly isMet: boolean;
  /** False where nobody can tell: a network's list is incomplete, or a group or profile's word is missing. */
  readonly isKnown: boolean;
  readonly words: string;
}

export interface MatchReasonsProps {
  readonly code: TerritoryCode;
  /** `short`: a few lines where there is little room; `full`: all of them, in a frame. */
  readonly form: 'short' | 'full';
}
