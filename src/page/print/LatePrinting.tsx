import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { endPrintRequest, usePrintRequest } from '../../data/printing';
import { lazyPart } from '../../ui/lazyPart';
import { whenIdle } from '../../ui/whenIdle';
import type { SheetsProps } from './Sheets';

const Printing = lazyPart('Printing', () => import('./Printing'));

/** The first moments, in ms, are the map's: nobody prints before there is something to print. */
const PATIENCE = 1500;

/**
 * Printing, fetched after everything else or when a button asks for it. The browser's own command
 * waits for nothing: it finds the sheets only where they are there already.
 */
export function LatePrinting(props: Omit<SheetsProps, 'what'>) {
  const asked = usePrintRequest((request) => request.asked);
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    let isGone = false;
    const timer = setTimeout(async () => {
      await whenIdle();
      if (!isGone) setDue(true);
    }, PATIENCE);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  // What is asked for is still needed when the request is met.
  if (asked !== null && !isDue) setDue(true);
  if (!isDue) return null;
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary
          fallback={null}
          resetKeys={[asked]}
          // Who asks once more has the network asked once more.
          onReset={() => asked && reset()}
          onError={() => asked && endPrintRequest(true)}
        >
          <Suspense fallback={null}>
            <Printing {...props} />
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  );
}
