/** How far this device has got with keeping the whole dataset. */
export interface OfflineState {
  /**
   * `unknown` until it has been counted; `open`: some files are not kept; `saving`; `saved`: all are
   * kept; `failed`: the connection broke, `full`: there was no room; `unavailable`: nothing can be
   * kept here.
   */
  readonly step: 'unknown' | 'open' | 'saving' | 'saved' | 'failed' | 'full' | 'unavailable';
  /** Files that are kept. */
  readonly saved: number;
  /** Files that there are. */
  readonly total: number;
  /** What all of them weigh on their way, compressed. */
  readonly bytes: number;
}

export type OfflineEvent =
  | ({ readonly type: 'counted' } & Pick<OfflineState, 'saved' | 'total' | 'bytes'>)
  | { readonly type: 'started' }
  /** One more file is kept. */
  | { readonly type: 'kept' }
  | { readonly type: 'ended'; readonly step: 'failed' | 'full' | 'unavailable' };

export const UNCOUNTED: OfflineState = { step: 'unknown', saved: 0, total: 0, bytes: 0 };

/** What follows from one event. */
export function nextOffline(state: OfflineState, event: OfflineEvent): OfflineState {
  switch (event.type) {
    case 'counted': {
      const { saved, total, bytes } = event;
      return { step: saved < total ? 'open' : 'saved', saved, total, bytes };
    }
    case 'started':
      return state.step === 'saved' ? state : { ...state, step: 'saving' };
    case 'kept': {
      const saved = Math.min(state.saved + 1, state.total);
      const isDone = state.step === 'saving' && saved === state.total;
      return { ...state, saved, step: isDone ? 'saved' : state.step };
    }
    case 'ended':
      return { ...state, step: event.step };
  }
}

/** Percent of all files that are kept, whole; 100 only when nothing is missing. */
export function savedPercent({ saved, total }: OfflineState): number {
  return total === 0 ? 0 : Math.floor((100 * saved) / total);
}

/** The last quarter that has been passed, in percent: what is worth saying aloud on the way. */
export function savedQuarter(state: OfflineState): number {
  return Math.floor(savedPercent(state) / 25) * 25;
}
