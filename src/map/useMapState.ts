import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { MapFault, MapFaultReason } from './engine/mapFault';

/**
 * `static`: the first picture stands. `ready`: MapLibre is drawn and answers. `unavailable`: it cannot
 * be had or is not wanted, and the still map stands for good.
 */
export type MapState = 'static' | 'ready' | 'unavailable';

/**
 * Which of the two maps stands, why, and how to try again.
 *
 * @param isSimple the still map is what is wanted
 */
export function useMapState(isSimple: boolean) {
  const [isReady, setReady] = useState(false);
  // A map that is taken away is not ready when it is wanted again.
  if (isSimple && isReady) setReady(false);
  const [fault, setFault] = useState<MapFaultReason | null>(null);
  /** Grows with every try, so that a retry starts from nothing. */
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    markOnce('regioscope:first-map');
  }, []);

  const onReady = useCallback(() => {
    setFault(null);
    setReady(true);
    markOnce('regioscope:map-ready');
  }, []);
  const onFault = useCallback(({ reason }: MapFault) => {
    setReady(false);
    setFault(reason);
  }, []);
  const { reset } = useQueryErrorResetBoundary();
  const retry = useCallback(() => {
    // MapLibre's own code may be what could not be fetched.
    reset();
    setFault(null);
    setReady(false);
    setAttempt((count) => count + 1);
  }, [reset]);

  const state: MapState = isSimple
    ? 'unavailable'
    : isReady
      ? 'ready'
      : fault
        ? 'unavailable'
        : 'static';
  return { state, fault, attempt, onReady, onFault, retry };
}

/** Sets a mark the first time only: it tells when a state began, not when it came back. */
function markOnce(name: string) {
  if (performance.getEntriesByName(name).length === 0) performance.mark(name);
}
