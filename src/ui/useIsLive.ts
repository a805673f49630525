import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * False where the page is written when the app is built, and for the first moment in the browser that
 * takes that page over: what differs from one browser to the next, or is fetched later, waits for it.
 */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
