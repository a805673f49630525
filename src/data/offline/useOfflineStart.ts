import { useEffect } from 'react';

/** The first view has line and processor to itself until so long after the page has loaded, in ms. */
const WAIT = 3000;

/** Starts what keeps the built app on this device, once the page has been shown. */
export function useOfflineStart(): void {
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
    let timer: ReturnType<typeof setTimeout>;
    const start = () => {
      // Without a connection there is nothing to keep; the next visit tries again.
      timer = setTimeout(
        () =>
          void import('./start').then(
            (m) => m.startOffline(),
            () => {},
          ),
        WAIT,
      );
    };
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('load', start);
    };
  }, []);
}
